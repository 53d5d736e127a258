import { Icon, type IconName } from '@rizhi/shared/components/icon';
import { PageHead } from '@rizhi/shared/components/page-head';
import rows from '@rizhi/shared/components/rows.module.css';
import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { useSession } from '@rizhi/shared/lib/session';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordsQuery } from '../../features/progress/api/requests';
import { useToday } from '../today/use-today';
import styles from './me.module.css';

export function MePage() {
  const { t } = useTranslation();
  const session = useSession();
  const mayManage = session?.roles.some((role) => role === 'admin' || role === 'manager') ?? false;
  usePageTitle(t('app:nav.me'));
  return (
    <>
      <PageHead title={session?.displayName ?? t('app:nav.me')} />
      <div className={styles.me}>
        <p className={styles.aside}>{session?.organisation}</p>
        <Numbers />
        <ul className={`${rows.rows} ${styles.list}`}>
          <Row to="/me/certificates" icon="medal" label={t('app:me.certificates')} />
          <Row to={paths.notifications} icon="bell" label={t('app:nav.notifications')} />
          <Row
            to={paths.settings}
            icon="gear"
            label={t('app:nav.settings')}
            hint={t('app:me.settingsHint')}
          />
          <Row to={paths.password} icon="key" label={t('app:settings.password')} />
          {mayManage ? (
            <li>
              <a className={rows.row} href={paths.console}>
                <Icon name="console" />
                <span className={rows.grow}>
                  <span className={rows.name}>{t('app:nav.console')}</span>
                  <br />
                  <span className={styles.aside}>{t('app:me.consoleHint')}</span>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ) : null}
        </ul>
      </div>
    </>
  );
}

function Row({ to, icon, label, hint }: { to: string; icon: IconName; label: string; hint?: string }) {
  return (
    <li>
      <Link className={rows.row} to={to}>
        <Icon name={icon} />
        <span className={rows.grow}>
          <span className={rows.name}>{label}</span>
          {hint ? (
            <>
              <br />
              <span className={styles.aside}>{hint}</span>
            </>
          ) : null}
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}

/** What the statistics know about me; the same numbers that a manager sees. */
function Numbers() {
  const { t } = useTranslation();
  const records = useQuery(recordsQuery);
  const streak = useToday().data?.study.content?.streak;
  if (records.isPending) return <Skeleton lines={2} height="3rem" />;
  if (records.error) return <FailedState error={records.error} onRetry={() => void records.refetch()} />;
  const items = records.data.items;
  const sum = (of: 'doneDays' | 'overdueDays') => items.reduce((total, item) => total + item[of], 0);
  const finished = items.filter((item) => item.status === 'completed').length;
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>{t('app:me.current')}</dt>
        <dd>{streak ? t('app:me.days', { count: streak.current }) : '–'}</dd>
      </div>
      <div>
        <dt>{t('app:me.best')}</dt>
        <dd>{streak ? t('app:me.days', { count: streak.best }) : '–'}</dd>
      </div>
      <div>
        <dt>{t('app:me.done')}</dt>
        <dd>{t('app:me.days', { count: sum('doneDays') })}</dd>
      </div>
      <div>
        <dt>{sum('overdueDays') > 0 ? t('app:me.overdue') : t('app:me.finished')}</dt>
        <dd>
          {sum('overdueDays') > 0
            ? t('app:me.days', { count: sum('overdueDays') })
            : t('app:me.plans', { count: finished })}
        </dd>
      </div>
    </dl>
  );
}
