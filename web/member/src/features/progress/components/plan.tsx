import type { RecordView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { FailedState, Notice, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { lastDayOf, monthDay, today } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordQuery } from '../api/requests';
import { groupsOf } from '../model/calendar';
import { DayList } from './day-list';
import { Month } from './month';
import styles from './plan.module.css';

/** One plan: the month with all states, and the days with their reasons. */
export function Plan({ planId, back }: { planId: string; back?: { to: string; name: string } }) {
  const { t } = useTranslation();
  const record = useQuery(recordQuery(planId));
  usePageTitle(record.data?.planTitle ?? t('progress:plans'));
  return (
    <>
      <PageHead title={record.data?.planTitle ?? t('progress:plans')} back={back} />
      {record.isPending ? <Skeleton lines={8} height="2.5rem" /> : null}
      {record.error ? <FailedState error={record.error} onRetry={() => void record.refetch()} /> : null}
      {record.data ? <PlanBody record={record.data} /> : null}
    </>
  );
}

function PlanBody({ record }: { record: RecordView }) {
  const { t, i18n } = useTranslation();
  const { days } = record;
  const now = today();
  const groups = groupsOf(days, now);
  const overdue = days.filter((day) => day.state === 'overdue');
  const done = days.filter((day) => day.state === 'done' || day.state === 'done-late').length;
  const excused = days.filter((day) => day.state === 'excused').length;
  const [first, last] = [days[0], days[days.length - 1]];
  const oldest = overdue.find((day) => lastDayOf(day.lateUntil) >= now);
  return (
    <div className={styles.plan}>
      <div className={styles.stack}>
        {first && last ? (
          <p className={styles.aside}>
            {t('progress:summary', {
              count: days.length,
              from: monthDay(first.studyDate, i18n.language),
              to: monthDay(last.studyDate, i18n.language),
            })}
            {t('progress:done', { count: done })}
            {excused > 0 ? t('progress:excused', { count: excused }) : ''}
          </p>
        ) : null}
        {overdue.length > 0 ? (
          <Notice
            mark="overdue"
            tone="behind"
            action={
              oldest ? (
                <ButtonLink to={paths.read(record.planId, oldest.day)}>{t('progress:catchUp')}</ButtonLink>
              ) : null
            }
          >
            <strong>{t('progress:behind', { count: overdue.length })}</strong>
            <br />
            {oldest
              ? t('progress:lateUntil', { date: monthDay(lastDayOf(oldest.lateUntil), i18n.language) })
              : t('progress:lateOver')}
          </Notice>
        ) : null}
        <Month record={record} today={now} />
        <p className={styles.hint}>{t('progress:restHint')}</p>
      </div>
      <div className={styles.lists}>
        <DayList title={t('progress:pressing')} days={groups.pressing} record={record} />
        <DayList title={t('progress:later')} days={groups.later} record={record} />
        <DayList title={t('progress:past')} days={groups.past} record={record} />
      </div>
    </div>
  );
}
