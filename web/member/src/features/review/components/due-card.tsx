import { ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { useTranslation } from 'react-i18next';
import { minutesFor, SET } from '../model/set';
import styles from '../pages/review.module.css';

/** What is due now, and the way in. */
export function DueCard({ count, waiting }: { count: number; waiting: number }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-labelledby="due">
      <h2 id="due">
        {t('review:due.before')} <span className={styles.figure}>{count}</span>{' '}
        {t('review:due.after', { count })}
      </h2>
      <p className={styles.aside}>
        {t('review:due.about', { minutes: minutesFor(Math.min(count, SET)), set: SET })}
        {waiting > 0 ? t('review:due.waiting', { count: waiting }) : null}
      </p>
      <ButtonLink look="primary" isWide to={paths.reviewSession}>
        {t('review:start')}
      </ButtonLink>
    </section>
  );
}
