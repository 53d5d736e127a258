import type { NotificationView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { timeOfDay } from '@rizhi/shared/lib/time';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { archive, markRead } from '../api/inbox';
import { innerLink } from '../model/by-day';
import styles from '../pages/notifications.module.css';

/** One notification: the whole row leads on, and marks itself read on the way. */
export function NotificationRow({
  item,
  onChanged,
}: {
  item: NotificationView;
  onChanged: () => Promise<void>;
}) {
  const { t, i18n } = useTranslation();
  const read = useMutation({ mutationFn: () => markRead(item.id), onSettled: onChanged });
  const away = useMutation({ mutationFn: () => archive(item.id), onSettled: onChanged });
  const link = innerLink(item.link);
  const open = () => {
    if (!item.isRead) read.mutate();
  };
  return (
    <li className={`${styles.row} ${item.isRead ? '' : styles.unreadRow}`}>
      {item.isRead ? (
        <span className={styles.seenDot} />
      ) : (
        <span className={styles.dot} role="img" aria-label={t('inbox:unread')} />
      )}
      <div className={styles.grow}>
        {link ? (
          <Link className={styles.name} to={link} onClick={open}>
            {item.title}
          </Link>
        ) : (
          <span>{item.title}</span>
        )}
        <p className={styles.aside}>
          {item.body} <time dateTime={item.at}>{timeOfDay(item.at, i18n.language)}</time>
        </p>
        <p className={styles.actions}>
          {item.isRead ? null : (
            <Button look="quiet" isBusy={read.isPending} onClick={() => read.mutate()}>
              {t('inbox:markRead')}
              <span className="sr">{item.title}</span>
            </Button>
          )}
          <Button look="quiet" isBusy={away.isPending} onClick={() => away.mutate()}>
            {t('inbox:archive')}
            <span className="sr">{item.title}</span>
          </Button>
        </p>
      </div>
    </li>
  );
}
