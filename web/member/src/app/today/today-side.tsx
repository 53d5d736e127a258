import type { TodayView } from '@rizhi/shared/api/types';
import { Icon } from '@rizhi/shared/components/icon';
import rows from '@rizhi/shared/components/rows.module.css';
import { paths } from '@rizhi/shared/lib/paths';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StreakPanel } from './streak-panel';
import styles from './today.module.css';

/** Streak, review and the latest notice. A part that is away says so; the others stay. */
export function TodaySide({ today }: { today: TodayView }) {
  const { t } = useTranslation();
  const review = today.review.content;
  const latest = today.unread.content?.latest;
  return (
    <aside className={styles.side} aria-label={t('app:today.side')}>
      {today.study.content ? <StreakPanel study={today.study.content} /> : null}
      <ul className={`${rows.rows} ${styles.list}`}>
        <li>
          {review && review.wrongCount + review.dueCount > 0 ? (
            <Link className={rows.row} to={review.dueCount > 0 ? paths.reviewSession : paths.review}>
              <Icon name="review" />
              <span className={rows.grow}>
                <span className={rows.name}>
                  {review.dueCount > 0
                    ? t('app:today.due', { count: review.dueCount })
                    : t('app:today.wrong', { count: review.wrongCount })}
                </span>
              </span>
              <Icon name="next" />
            </Link>
          ) : (
            <p className={rows.row}>
              <Icon name="review" />
              <span className={`${rows.grow} ${styles.aside}`}>
                {today.review.isAvailable ? t('app:today.noReview') : t('app:today.reviewAway')}
              </span>
            </p>
          )}
        </li>
        {latest ? (
          <li>
            <Link className={rows.row} to={paths.notifications}>
              <Icon name="bell" />
              <span className={rows.grow}>
                <span className={rows.name}>{latest.title}</span>
                <br />
                <span className={styles.aside}>{latest.body}</span>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ) : null}
        {today.unread.isAvailable ? null : (
          <li>
            <p className={rows.row}>
              <Icon name="bell" />
              <span className={`${rows.grow} ${styles.aside}`}>{t('app:today.noticesAway')}</span>
            </p>
          </li>
        )}
      </ul>
    </aside>
  );
}
