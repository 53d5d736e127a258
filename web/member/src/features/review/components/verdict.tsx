import type { ReviewAnswerView } from '@rizhi/shared/api/types';
import { State } from '@rizhi/shared/components/state';
import { addDays, dateIn, monthDay, today } from '@rizhi/shared/lib/time';
import { RichText } from '@rizhi/shared/question/rich-text';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../pages/review.module.css';

function comesBack(dueAt: string | null, language: string, t: TFunction): string {
  if (dueAt === null) return t('review:verdict.leaves');
  const date = dateIn(dueAt);
  if (date <= today()) return t('review:verdict.backToday');
  if (date === addDays(today(), 1)) return t('review:verdict.backTomorrow');
  return t('review:verdict.back', { date: monthDay(date, language) });
}

/** What came of an answer: right or not, what is right and why, and when the question comes back. */
export function Verdict({ answer }: { answer: ReviewAnswerView }) {
  const { t, i18n } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={`${styles.verdict} ${answer.isCorrect ? styles.right : styles.wrong}`}>
      <h2 ref={title} tabIndex={-1}>
        <State mark={answer.isCorrect ? 'done' : 'wrong'}>
          {t(answer.isCorrect ? 'review:verdict.right' : 'review:verdict.wrong')}
        </State>
      </h2>
      {answer.isCorrect || !answer.correctAnswer ? null : (
        <div>
          {t('review:verdict.correct')}
          <strong>
            <RichText text={answer.correctAnswer} format={answer.format} />
          </strong>
        </div>
      )}
      {answer.explanation ? <RichText text={answer.explanation} format={answer.format} /> : null}
      <p className={styles.aside}>{comesBack(answer.dueAt, i18n.language, t)}</p>
    </section>
  );
}
