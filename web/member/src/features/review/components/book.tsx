import type { WrongQuestionView } from '@rizhi/shared/api/types';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import styles from '../pages/review.module.css';
import { WrongQuestion } from './wrong-question';

interface BookProps {
  questions: WrongQuestionView[];
  /** How many are due; null while nobody knows. */
  due: number | null;
}

function introOf(due: number | null): string {
  if (due === null) return 'review:introOpen';
  return due > 0 ? 'review:intro' : 'review:introNothingDue';
}

/** The wrong answers, of all quizzes or of one; the address holds which. */
export function Book({ questions, due }: BookProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('quiz');
  const quizzes = [...new Set(questions.map(({ quizTitle }) => quizTitle))];
  const quiz = asked !== null && quizzes.includes(asked) ? asked : null;
  const shown = quiz === null ? questions : questions.filter(({ quizTitle }) => quizTitle === quiz);
  const choose = (title: string) => setSearch(title === '' ? {} : { quiz: title }, { replace: true });
  const id = useId();
  return (
    <section aria-labelledby="book">
      <h2 id="book" className={styles.heading}>
        {t('review:book', { count: questions.length })}
      </h2>
      <p className={styles.aside}>{t(introOf(due))}</p>
      {quizzes.length > 1 ? (
        <p className={styles.only}>
          <label htmlFor={id}>{t('review:only.label')}</label>
          <select id={id} value={quiz ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('review:only.all', { count: questions.length })}</option>
            {quizzes.map((title) => (
              <option key={title} value={title}>
                {t('review:only.quiz', {
                  title,
                  count: questions.filter(({ quizTitle }) => quizTitle === title).length,
                })}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <ol className={styles.list}>
        {shown.map((question) => (
          <WrongQuestion key={question.questionId} question={question} />
        ))}
      </ol>
    </section>
  );
}
