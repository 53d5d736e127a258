import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wrongQuestionsQuery } from '../api/wrong-questions';
import { WrongQuestion } from '../components/wrong-question';
import styles from './review.module.css';

/** The book of wrong answers: think first, then look. */
export function ReviewPage() {
  const { t } = useTranslation();
  const wrong = useQuery(wrongQuestionsQuery);
  const items = wrong.data?.items ?? [];
  usePageTitle(t('review:title'));
  return (
    <div className={styles.page}>
      <PageHead title={t('review:title')} />
      {wrong.isPending ? <Skeleton lines={4} height="4rem" /> : null}
      {wrong.error ? <FailedState error={wrong.error} onRetry={() => void wrong.refetch()} /> : null}
      {wrong.data && items.length === 0 ? (
        <EmptyState title={t('review:none')}>{t('review:noneHint')}</EmptyState>
      ) : null}
      {items.length > 0 ? (
        <>
          <p className={styles.aside}>{t('review:intro', { count: items.length })}</p>
          <ol className={styles.list}>
            {items.map((question) => (
              <WrongQuestion key={question.questionId} question={question} />
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}
