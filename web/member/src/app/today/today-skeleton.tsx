import { Skeleton } from '@rizhi/shared/components/surface';
import card from './module-card.module.css';
import styles from './today.module.css';

/** The size of the page to come, so that nothing jumps. */
export function TodaySkeleton() {
  return (
    <div className={styles.today}>
      <div className={`${card.card} ${styles.waiting}`}>
        <Skeleton lines={6} height="2.5rem" />
      </div>
      <div className={styles.side}>
        <Skeleton lines={3} height="2.5rem" />
      </div>
    </div>
  );
}
