import { Button } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Notice, Skeleton } from '@rizhi/shared/components/surface';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueReviewsQuery } from '../api/due-reviews';
import { forecastQuery } from '../api/forecast';
import { wrongQuestionsQuery } from '../api/wrong-questions';
import { Book } from '../components/book';
import { DueCard } from '../components/due-card';
import { Forecast } from '../components/forecast';
import styles from './review.module.css';

/** What is due today, then the book of wrong answers: think first, then look. */
export function ReviewPage() {
  const { t } = useTranslation();
  const wrong = useQuery(wrongQuestionsQuery);
  const due = useQuery(dueReviewsQuery);
  const forecast = useQuery(forecastQuery);
  const items = wrong.data?.items ?? [];
  usePageTitle(t('review:title'));
  return (
    <div className={styles.page}>
      <PageHead title={t('review:title')} />
      {due.isPending ? <Skeleton lines={1} height="12rem" /> : null}
      {due.isError && !due.data && !wrong.error ? (
        <Notice isLive action={<Button onClick={() => void due.refetch()}>{t('shared:retry')}</Button>}>
          {t('review:due.failed')}
        </Notice>
      ) : null}
      {due.data && due.data.dueCount > 0 ? (
        <DueCard count={due.data.dueCount} waiting={due.data.waitingCount} />
      ) : null}
      {forecast.isPending ? <Skeleton lines={1} height="18rem" /> : null}
      {forecast.data ? <Forecast forecast={forecast.data} /> : null}
      {wrong.isPending ? <Skeleton lines={4} height="4rem" /> : null}
      {wrong.error ? <FailedState error={wrong.error} onRetry={() => void wrong.refetch()} /> : null}
      {wrong.data && items.length === 0 ? (
        <EmptyState title={t('review:none')}>{t('review:noneHint')}</EmptyState>
      ) : null}
      {items.length > 0 ? <Book questions={items} due={due.data?.dueCount ?? null} /> : null}
    </div>
  );
}
