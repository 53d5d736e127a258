import type { RecordListView } from '@rizhi/shared/api/types';
import { Icon, Mark } from '@rizhi/shared/components/icon';
import { PageHead } from '@rizhi/shared/components/page-head';
import rows from '@rizhi/shared/components/rows.module.css';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { monthDay } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordsQuery } from '../api/requests';
import { Plan } from '../components/plan';
import styles from './plans.module.css';

/** All my plans; with only one, that plan at once. */
export function PlansPage() {
  const { t } = useTranslation();
  const records = useQuery(recordsQuery);
  const items = records.data?.items ?? [];
  const running = items.filter((item) => item.status === 'running');
  const only = items.length === 1 ? items[0] : undefined;
  usePageTitle(t('progress:plans'));
  if (only) return <Plan planId={only.planId} />;
  return (
    <>
      <PageHead title={t('progress:plans')} />
      {records.isPending ? <Skeleton lines={4} height="3.25rem" /> : null}
      {records.error ? <FailedState error={records.error} onRetry={() => void records.refetch()} /> : null}
      {records.data && items.length === 0 ? (
        <EmptyState title={t('progress:none')}>{t('progress:noneHint')}</EmptyState>
      ) : null}
      <PlanRows title={t('progress:running')} items={running} />
      <PlanRows title={t('progress:finished')} items={items.filter((item) => item.status !== 'running')} />
    </>
  );
}

function PlanRows({ title, items }: { title: string; items: RecordListView[] }) {
  const { t, i18n } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul className={rows.rows}>
        {items.map((item) => (
          <li key={item.recordId}>
            <Link className={rows.row} to={paths.plan(item.planId)}>
              <Mark name={item.overdueDays > 0 ? 'overdue' : item.status === 'completed' ? 'done' : 'open'} />
              <span className={rows.grow}>
                <span className={rows.name}>{item.planTitle}</span>
                <br />
                <span className={rows.aside}>
                  {t('progress:span', {
                    from: monthDay(item.startOn, i18n.language),
                    to: monthDay(item.endOn, i18n.language),
                  })}
                  {t('progress:dot')}
                  {t('progress:doneOf', { done: item.doneDays, days: item.days })}
                  {item.overdueDays > 0
                    ? t('progress:dot') + t('progress:overdue', { count: item.overdueDays })
                    : ''}
                </span>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
