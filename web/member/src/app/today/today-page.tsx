import { IconLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { Count, FailedState, Notice } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem } from '@rizhi/shared/lib/problem';
import { today as dateNow, monthDay, timeOfDay, weekday } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useTranslation } from 'react-i18next';
import { BehindLine } from './behind-line';
import { keptToday } from './kept-today';
import { ModuleCard } from './module-card';
import { NoModule } from './no-module';
import { OtherModules } from './other-modules';
import styles from './today.module.css';
import { TodaySide } from './today-side';
import { TodaySkeleton } from './today-skeleton';
import { useToday } from './use-today';

export function TodayPage() {
  const { t, i18n } = useTranslation();
  const { data, error, dataUpdatedAt, refetch } = useToday();
  usePageTitle(t('app:nav.today'));
  const kept = error && isProblem(error) && error.isPassing && !data ? keptToday() : null;
  const today = data ?? kept?.view;
  const study = today?.study.content;
  const date = today?.date ?? dateNow();
  const unread = today?.unread.content?.unread ?? 0;

  return (
    <>
      <PageHead
        title={t('app:today.date', {
          date: monthDay(date, i18n.language),
          weekday: weekday(date, i18n.language),
        })}
        action={
          <IconLink
            icon="bell"
            name={t('app:nav.notifications')}
            to={paths.notifications}
            className={styles.bell}
          >
            <Count value={unread} name={t('app:nav.unread')} />
          </IconLink>
        }
      />
      {!today && !error ? <TodaySkeleton /> : null}
      {!today && error ? <FailedState error={error} onRetry={() => void refetch()} /> : null}
      {today ? (
        <div className={styles.today}>
          <div className={styles.stack}>
            {error ? (
              <Notice icon="offline" isLive>
                <strong>{t('app:today.stale')}</strong>
              </Notice>
            ) : null}
            {study && study.behind.length > 0 ? <BehindLine behind={study.behind} /> : null}
            {study ? (
              study.module ? (
                <ModuleCard module={study.module} />
              ) : (
                <NoModule study={study} />
              )
            ) : (
              <FailedState error={null} onRetry={() => void refetch()} />
            )}
            {study ? <OtherModules modules={study.others} /> : null}
            <p className={styles.hint}>
              {t('app:today.updated', { time: timeOfDay(kept?.at ?? dataUpdatedAt, i18n.language) })}
            </p>
          </div>
          <TodaySide today={today} />
        </div>
      ) : null}
    </>
  );
}
