import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueReviewsQuery } from '../api/due-reviews';
import { forecastQuery } from '../api/forecast';
import { wrongQuestionsQuery } from '../api/wrong-questions';
import { DueCard } from '../components/due-card';
import { Forecast } from '../components/forecast';
import { WrongQuestion } from '../components/wrong-question';
import styles from './review.module.css';

/** What is due today, then the book of wrong answers: think first, then look. */
export function ReviewPage() {
  const { t } = useTranslation();
  const wrong = useQuery(wrongQuestionsQuery);
  const dueReviews = useQuery(dueReviewsQuery).data;
  const due = dueReviews?.dueCount ?? 0;
  const forecast = useQuery(forecastQuery);
  const items = wrong.data?.items ?? [];
  usePageTitle(t('review:title'));
  return (
    <div className={styles.page}>
      <PageHead title={t('review:title')} />
      {due > 0 ? <DueCard count={due} waiting={dueReviews?.waitingCount ?? 0} /> : null}
      {forecast.data ? <Forecast forecast={forecast.data} /> : null}
      {wrong.isPending ? <Skeleton lines={4} height="4rem" /> : null}
      {wrong.error ? <FailedState error={wrong.error} onRetry={() => void wrong.refetch()} /> : null}
      {wrong.data && items.length === 0 ? (
        <EmptyState title={t('review:none')}>{t('review:noneHint')}</EmptyState>
      ) : null}
      {items.length > 0 ? (
        <section aria-labelledby="book">
          <h2 id="book" className={styles.heading}>
            {t('review:book', { count: items.length })}
          </h2>
          <p className={styles.aside}>{due > 0 ? t('review:intro') : t('review:introNothingDue')}</p>
          <ol className={styles.list}>
            {items.map((question) => (
              <WrongQuestion key={question.questionId} question={question} />
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
