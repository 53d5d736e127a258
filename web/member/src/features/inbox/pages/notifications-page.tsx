import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { addDays, monthDay, today, weekday } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { inboxKey, inboxQuery, markAllRead, type Tab } from '../api/inbox';
import { NotificationRow } from '../components/notification-row';
import { byDay } from '../model/by-day';
import styles from './notifications.module.css';

export function NotificationsPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const tab: Tab = search.get('tab') === 'unread' ? 'unread' : 'all';
  const client = useQueryClient();
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: inboxKey }),
      client.invalidateQueries({ queryKey: ['today'] }),
    ]);
  };
  const readAll = useMutation({ mutationFn: markAllRead, onSettled: refresh });
  usePageTitle(t('inbox:title'));

  return (
    <>
      <PageHead
        title={t('inbox:title')}
        back={{ to: paths.today, name: t('inbox:back') }}
        action={
          <Button look="quiet" isBusy={readAll.isPending} onClick={() => readAll.mutate()}>
            {t('inbox:readAll')}
          </Button>
        }
      />
      <div className={styles.page}>
        <div>
          <nav className={styles.tabs} aria-label={t('inbox:tabs')}>
            <Link to="?tab=unread" replace aria-current={tab === 'unread' ? 'page' : undefined}>
              {t('inbox:unread')}
            </Link>
            <Link to="?" replace aria-current={tab === 'all' ? 'page' : undefined}>
              {t('inbox:all')}
            </Link>
          </nav>
          <Inbox tab={tab} onChanged={refresh} />
        </div>
        <aside className={styles.side}>
          <h2>{t('inbox:how.title')}</h2>
          <p>{t('inbox:how.text')}</p>
          <ButtonLink to={paths.settings}>{t('inbox:how.action')}</ButtonLink>
        </aside>
      </div>
    </>
  );
}

function Inbox({ tab, onChanged }: { tab: Tab; onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const inbox = useInfiniteQuery(inboxQuery(tab));
  if (inbox.isPending) return <Skeleton lines={5} height="3.25rem" />;
  if (inbox.error) return <FailedState error={inbox.error} onRetry={() => void inbox.refetch()} />;
  const days = byDay(inbox.data.pages.flatMap((page) => page.items));
  if (days.length === 0) {
    return (
      <EmptyState title={t(tab === 'unread' ? 'inbox:noneUnread' : 'inbox:none')}>
        {t('inbox:noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      {days.map(({ date, items }) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <h2 className={styles.day} id={`day-${date}`}>
            <DayName date={date} />
          </h2>
          <ul className={styles.rows}>
            {items.map((item) => (
              <NotificationRow key={item.id} item={item} onChanged={onChanged} />
            ))}
          </ul>
        </section>
      ))}
      {inbox.hasNextPage ? (
        <Button isBusy={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {t('inbox:more')}
        </Button>
      ) : null}
    </>
  );
}

function DayName({ date }: { date: string }) {
  const { t, i18n } = useTranslation();
  const now = today();
  if (date === now) return t('inbox:today');
  if (date === addDays(now, -1)) return t('inbox:yesterday');
  return t('inbox:date', { date: monthDay(date, i18n.language), weekday: weekday(date, i18n.language) });
}
