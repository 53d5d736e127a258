import type { TodayStudyView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { monthDay, weekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './module-card.module.css';

/** A day without a module: a rest day, or nobody has asked for anything yet. */
export function NoModule({ study }: { study: TodayStudyView }) {
  const { t, i18n } = useTranslation();
  const { next } = study;
  return (
    <article className={styles.card} aria-labelledby="module">
      <h2 className={styles.title} id="module">
        {next ? t('app:today.rest') : t('app:today.nothing')}
      </h2>
      {next ? (
        <div className={styles.next}>
          <p className={styles.aside}>
            {t('app:today.nextOn', {
              date: monthDay(next.studyDate, i18n.language),
              weekday: weekday(next.studyDate, i18n.language),
              day: next.day,
            })}
          </p>
          <p className={styles.nextTitle}>{next.title}</p>
        </div>
      ) : (
        <p className={styles.aside}>{t('app:today.nothingHint')}</p>
      )}
      <div>
        <ButtonLink to={next ? paths.plan(next.planId) : paths.plans}>{t('app:today.toPlan')}</ButtonLink>
      </div>
    </article>
  );
}
