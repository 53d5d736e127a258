import type { AttemptQuestionView, QuestionResultView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Mark } from '@rizhi/shared/components/icon';
import { isAnswered } from '@rizhi/shared/question-model/response';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../model/outbox';
import { verdictOf } from '../model/verdict';
import styles from './quiz.module.css';

interface AnswerSheetProps {
  questions: AttemptQuestionView[];
  answerOf: (questionId: string) => Answer;
  /** What answers came to that were checked. */
  checked: ReadonlyMap<string, QuestionResultView>;
  place: number;
  onPick: (index: number) => void;
  onSubmit: () => void;
}

/** Every question by shape and word: dashed is open, a heavy foot is answered, a pennant is flagged, a frame is current. */
export function AnswerSheet({ questions, answerOf, checked, place, onPick, onSubmit }: AnswerSheetProps) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={styles.answers}>
        {questions.map((question, index) => {
          const { response, isFlagged } = answerOf(question.questionId);
          const answered = isAnswered(question, response);
          const came = checked.get(question.questionId);
          const words = [
            came ? t(verdictOf(came)) : t(answered ? 'attempt:mark.answered' : 'attempt:mark.open'),
            ...(isFlagged ? [t('attempt:mark.flagged')] : []),
            ...(index === place ? [t('attempt:mark.current')] : []),
          ];
          return (
            <li key={question.questionId}>
              <button
                type="button"
                className={`${answered ? styles.answered : styles.unanswered} ${isFlagged ? styles.flaggedBox : ''}`}
                aria-current={index === place ? 'true' : undefined}
                onClick={() => onPick(index)}
              >
                {came ? <Mark name={came.isCorrect ? 'done' : 'wrong'} /> : null}
                {index + 1}
                <small>{words.join(t('attempt:mark.comma'))}</small>
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.submitLine}>
        <Button isWide onClick={onSubmit}>
          {t('attempt:submit')}
        </Button>
      </p>
    </>
  );
}
