import type { WrongQuestionView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { dateIn, monthDay } from '@rizhi/shared/lib/time';
import { RichText } from '@rizhi/shared/question/rich-text';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../pages/review.module.css';
import { Known } from './known';

export function WrongQuestion({ question }: { question: WrongQuestionView }) {
  const { t, i18n } = useTranslation();
  const [isKnown, setKnown] = useState(false);
  return (
    <li className={isKnown ? styles.settled : undefined}>
      <h3>{plainText(question.stem, question.format)}</h3>
      <p className={styles.aside}>
        {t('review:facts', {
          quiz: question.quizTitle,
          count: question.wrongTimes,
          date: monthDay(dateIn(question.lastWrongAt), i18n.language),
        })}
      </p>
      <Known questionId={question.questionId} isKnown={isKnown} onChange={setKnown} />
      <details>
        <summary>{t('review:show')}</summary>
        <div className={styles.answer}>
          {question.format === 'html' ? <RichText text={question.stem} format={question.format} /> : null}
          <strong>
            <RichText text={question.correctAnswer} format={question.format} />
          </strong>
          {question.explanation ? <RichText text={question.explanation} format={question.format} /> : null}
          <ButtonLink look="quiet" to={paths.result(question.attemptId)}>
            {t('review:toAttempt')}
          </ButtonLink>
        </div>
      </details>
    </li>
  );
}
