import type { AttemptResultView, QuestionResultView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { Icon } from '@rizhi/shared/components/icon';
import { State } from '@rizhi/shared/components/state';
import { figure } from '@rizhi/shared/lib/figure';
import { paths } from '@rizhi/shared/lib/paths';
import { RichText } from '@rizhi/shared/question/rich-text';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useTranslation } from 'react-i18next';
import { DROPPED } from '../model/verdict';
import { AnswerPairs } from './answer-pairs';
import { ReportQuestion } from './report-question';
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
              {result.reviewParts.includes('marks') ? <Verdict question={question} /> : null}
              <span className={styles.stem}>
                {index + 1}. {plainText(question.stem, question.format)}
              </span>
              <Icon name="next" />
            </summary>
            {question.format === 'html' ? (
              <div className={styles.whole}>
                <RichText text={question.stem} format={question.format} gap={() => '____'} />
              </div>
            ) : null}
            <AnswerDetail
              question={question}
              planId={result.planId}
              day={result.day}
              hidesYours={!result.reviewParts.includes('response')}
            />
            <ReportQuestion attemptId={result.attemptId} questionId={question.questionId} />
          </details>
        </li>
      ))}
    </ol>
  );
}

export function Verdict({ question }: { question: QuestionResultView }) {
  const { t } = useTranslation();
  if (question.type === 'description') return <span>{t('question:type.description')}</span>;
  if (question.treatment === DROPPED) return <span>{t('attempt:result.dropped')}</span>;
  if (question.mark === null) return <State mark="pending">{t('attempt:result.pending')}</State>;
  if (question.isCorrect) return <State mark="done">{t('attempt:result.right')}</State>;
  if (question.mark > 0) return <State mark="late">{t('attempt:result.partly')}</State>;
  if (question.mark < 0)
    return <State mark="wrong">{t('attempt:result.costs', { mark: figure(-question.mark) })}</State>;
  return <State mark="wrong">{t('attempt:result.wrong')}</State>;
}

interface DetailProps {
  question: QuestionResultView;
  planId: string | null;
  day: number | null;
  hidesYours: boolean;
}

/** What was answered, what is right and why, and the way back to the text. */
export function AnswerDetail({ question, planId, day, hidesYours }: DetailProps) {
  const { t } = useTranslation();
  const children = question.children ?? [];
  return (
    <div className={styles.detail}>
      {children.map((child, index) => (
        <section key={child.id} className={styles.child}>
          <p>
            {t('question:part', { number: index + 1 })}　{plainText(child.stem, question.format)}
          </p>
          <dl>
            <AnswerPairs
              face={{ ...child, format: question.format }}
              response={question.response?.children?.[child.id] ?? null}
              isRight={false}
              hidesYours={hidesYours}
            />
          </dl>
          {child.explanation ? <RichText text={child.explanation} format={question.format} /> : null}
        </section>
      ))}
      <dl>
        {children.length > 0 || question.type === 'description' ? null : (
          <AnswerPairs
            face={question}
            response={question.response}
            isRight={question.isCorrect ?? false}
            hidesYours={hidesYours}
          />
        )}
        {question.mark === null ||
        question.type === 'description' ||
        question.treatment === DROPPED ? null : (
          <>
            <dt>{t('attempt:result.mark')}</dt>
            <dd>{t('attempt:result.markOf', { mark: figure(question.mark), max: question.maxMark })}</dd>
          </>
        )}
        {question.comment ? (
          <>
            <dt>{t('attempt:result.comment')}</dt>
            <dd>{question.comment}</dd>
          </>
        ) : null}
      </dl>
      {(question.feedback ?? []).map((line) => (
        <RichText key={line} text={line} format={question.format} />
      ))}
      {question.explanation ? <RichText text={question.explanation} format={question.format} /> : null}
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
