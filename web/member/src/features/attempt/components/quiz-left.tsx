import { Skeleton } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { briefingQuery, type DayOfPlan } from '../api/requests';
import { isLimited, quizLeft } from '../model/quiz-left';
import styles from './briefing.module.css';

/** What is left at the quiz of a day. As an aside it says nothing while it waits, fails, or has no limit to tell of. */
export function QuizLeft({ planId, day, isAside = false }: DayOfPlan & { isAside?: boolean }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery(briefingQuery({ planId, day }));
  if (isAside && !(data && isLimited(data))) return null;
  if (error) return <p className={styles.note}>{problemMessage(error, t)}</p>;
  if (!data) return <Skeleton lines={1} />;
  return (
    <ul className={styles.left} aria-label={t('attempt:left.title')}>
      {quizLeft(data, t, i18n.language).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
