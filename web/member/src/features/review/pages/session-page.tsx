import type { DueReviewView } from '@rizhi/shared/api/types';
import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dueReviewsQuery } from '../api/due-reviews';
import { ReviewSession } from '../components/review-session';
import { SET } from '../model/set';
import styles from './review.module.css';

/** What a set came to. The focus goes there, for the button that led there is gone. */
function EndOfSet({ children }: { children: ReactNode }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    end.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={end} tabIndex={-1} className={styles.end}>
      {children}
    </div>
  );
}

/** Sets of five from what is due. */
export function SessionPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const due = useQuery(dueReviewsQuery);
  const [set, setSet] = useState<DueReviewView[] | null>(null);
  const [right, setRight] = useState<number | null>(null);
  usePageTitle(t('review:session'));
  // The set stays as it was taken while the list behind it changes.
  useEffect(() => {
    if (set === null && due.data && !due.isFetching) setSet(due.data.items.slice(0, SET));
  }, [set, due.data, due.isFetching]);

  const end = (count: number) => {
    setRight(count);
    void client.invalidateQueries({ queryKey: ['review'] });
    void client.invalidateQueries({ queryKey: ['today'] });
  };
  const again = () => {
    setRight(null);
    setSet(null);
  };
  const left = due.data?.dueCount ?? 0;
  const back = (
    <ButtonLink look={left > 0 ? 'plain' : 'primary'} to={paths.review}>
      {t('review:toBook')}
    </ButtonLink>
  );
  return (
    <div className={styles.page}>
      <PageHead title={t('review:session')} back={{ to: paths.review, name: t('review:toBook') }} />
      {due.error && set === null ? (
        <FailedState error={due.error} onRetry={() => void due.refetch()} />
      ) : set === null ? (
        <Skeleton lines={5} height="3rem" />
      ) : set.length === 0 ? (
        <EmptyState title={t('review:nothingDue')} action={back}>
          {t('review:nothingDueHint')}
        </EmptyState>
      ) : right === null ? (
        <ReviewSession items={set} onEnd={end} />
      ) : (
        <EndOfSet>
          <EmptyState title={t('review:ended', { count: set.length, right })}>
            {left > 0 ? t('review:left', { count: left }) : t('review:allDone')}
            <span className={styles.buttons}>
              {left > 0 ? (
                <Button look="primary" onClick={again} isBusy={due.isFetching}>
                  {t('review:again')}
                </Button>
              ) : null}
              {back}
            </span>
          </EmptyState>
        </EndOfSet>
      )}
    </div>
  );
}
