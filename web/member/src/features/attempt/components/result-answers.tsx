import type { AttemptResultView, QuestionResultView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { Icon } from '@rizhi/shared/components/icon';
import { State } from '@rizhi/shared/components/state';
import { paths } from '@rizhi/shared/lib/paths';
import { useTranslation } from 'react-i18next';
import { answerLines } from '../model/answer-lines';
import styles from './result.module.css';

/** Every question with what was answered, what is right, and the way back to the paragraph. Wrong ones stand open. */
export function ResultAnswers({ result }: { result: AttemptResultView }) {
  const { t } = useTranslation();
  if (!result.isReviewAllowed) return <p className={styles.aside}>{t('attempt:result.reviewLater')}</p>;
  return (
    <ol className={styles.answers}>
      {result.questions.map((question, index) => (
        <li key={question.questionId}>
          <details open={question.isCorrect === false}>
            <summary>
              <Verdict question={question} />
              <span className={styles.stem}>
                {index + 1}. {question.stem}
              </span>
              <Icon name="next" />
            </summary>
            <Detail question={question} planId={result.planId} day={result.day} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Verdict({ question }: { question: QuestionResultView }) {
  const { t } = useTranslation();
  if (question.mark === null) return <State mark="pending">{t('attempt:result.pending')}</State>;
  if (question.isCorrect) return <State mark="done">{t('attempt:result.right')}</State>;
  if (question.mark > 0) return <State mark="late">{t('attempt:result.partly')}</State>;
  return <State mark="wrong">{t('attempt:result.wrong')}</State>;
}

function Detail({
  question,
  planId,
  day,
}: {
  question: QuestionResultView;
  planId: string | null;
  day: number | null;
}) {
  const { t } = useTranslation();
  const { yours, right } = answerLines(question, t);
  return (
    <div className={styles.detail}>
      <dl>
        <dt>{t('attempt:result.yours')}</dt>
        <dd>
          {yours.length > 0 ? yours.map((line) => <p key={line}>{line}</p>) : t('attempt:result.nothing')}
        </dd>
        {right.length > 0 && !question.isCorrect ? (
          <>
            <dt>{t('attempt:result.correct')}</dt>
            <dd>
              {right.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </>
        ) : null}
        {question.mark === null ? null : (
          <>
            <dt>{t('attempt:result.mark')}</dt>
            <dd>{t('attempt:result.markOf', { mark: question.mark, max: question.maxMark })}</dd>
          </>
        )}
        {question.comment ? (
          <>
            <dt>{t('attempt:result.comment')}</dt>
            <dd>{question.comment}</dd>
          </>
        ) : null}
      </dl>
      {question.explanation ? <p>{question.explanation}</p> : null}
      {question.link && planId && day !== null ? (
        <ButtonLink
          look="quiet"
          to={paths.read(planId, day, {
            section: question.link.sectionId,
            paragraph: question.link.paragraphId,
          })}
        >
          <Icon name="book" />
          {t('attempt:result.toText')}
        </ButtonLink>
      ) : null}
    </div>
  );
}
