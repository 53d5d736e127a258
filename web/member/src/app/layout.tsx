import { Icon, type IconName, Seal } from '@rizhi/shared/components/icon';
import { Count, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { useSession } from '@rizhi/shared/lib/session';
import { useArrivalFocus } from '@rizhi/shared/lib/use-arrival-focus';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet } from 'react-router';
import styles from './layout.module.css';
import { useLiveUnread, useToday } from './today/use-today';

/** Tab bar on phones, rail on desktops, and the one main part of the page. */
export function Layout() {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday().data;
  useLiveUnread();
  const unread = today?.unread.content?.unread ?? 0;
  const due = today?.review.content?.dueCount ?? 0;
  const mayManage = session?.roles.some((role) => role === 'admin' || role === 'manager') ?? false;
  const main = useArrivalFocus<HTMLElement>();

  return (
    <div className={styles.app}>
      <a className="skip" href="#main">
        {t('app:nav.skip')}
      </a>
      <nav className={styles.tabs} aria-label={t('app:nav.main')}>
        <Link className={styles.brand} to={paths.today}>
          <Seal />
          {t('app:name')}
        </Link>
        <ul>
          <Tab to={paths.today} icon="today" label={t('app:nav.today')} />
          <Tab to={paths.plans} icon="plan" label={t('app:nav.plans')} />
          <Tab to={paths.review} icon="review" label={t('app:nav.review')}>
            <Count value={due} name={t('app:nav.due')} />
          </Tab>
          <Tab to={paths.me} icon="me" label={t('app:nav.me')} />
        </ul>
        <ul className={styles.more}>
          <Tab to={paths.notifications} icon="bell" label={t('app:nav.notifications')}>
            <Count value={unread} name={t('app:nav.unread')} />
          </Tab>
          <Tab to={paths.settings} icon="gear" label={t('app:nav.settings')} />
          {mayManage ? (
            <li>
              <a href={paths.console}>
                <Icon name="console" />
                {t('app:nav.console')}
              </a>
            </li>
          ) : null}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} ref={main} className={styles.main}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function Tab({
  to,
  icon,
  label,
  children,
}: {
  to: string;
  icon: IconName;
  label: string;
  children?: ReactNode;
}) {
  return (
    <li>
      <NavLink to={to} end={to === '/'}>
        <Icon name={icon} />
        {label}
        {children}
      </NavLink>
    </li>
  );
}
