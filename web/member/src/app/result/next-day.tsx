import type { NextModuleView } from '@rizhi/shared/api/types';
import { monthDay, weekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './result.module.css';

export function NextDay({ next }: { next: NextModuleView }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">
        {t('app:today.nextOn', {
          date: monthDay(next.studyDate, i18n.language),
          weekday: weekday(next.studyDate, i18n.language),
          day: next.day,
        })}
      </h2>
      <p>{next.title}</p>
    </section>
  );
}
