import type { TodayStudyView, WeekDayView } from '@rizhi/shared/api/types';
import { Mark, markOf } from '@rizhi/shared/components/icon';
import { narrowWeekday, weekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './streak-panel.module.css';

export function StreakPanel({ study }: { study: TodayStudyView }) {
  const { t } = useTranslation();
  const { current, best } = study.streak;
  return (
    <section className={styles.streak} aria-labelledby="streak">
      <h2 className="sr" id="streak">
        {t('app:streak.title')}
      </h2>
      {current > 0 ? (
        <p className={styles.line}>
          <span>{t('app:streak.before')}</span>
          <span className={styles.figure}>{current}</span>
          <span>{t('app:streak.after', { count: current })}</span>
          <span className={styles.aside}>
            {best > current ? t('app:streak.best', { count: best }) : t('app:streak.isBest')}
          </span>
        </p>
      ) : (
        <p className={styles.line}>
          <span>{t('app:streak.fresh')}</span>
          {best > 0 ? <span className={styles.aside}>{t('app:streak.best', { count: best })}</span> : null}
        </p>
      )}
      <ol className={styles.week}>
        {study.week.map((day) => (
          <WeekDay key={day.date} day={day} />
        ))}
      </ol>
    </section>
  );
}

function WeekDay({ day }: { day: WeekDayView }) {
  const { t, i18n } = useTranslation();
  const word = day.isToday && day.state === 'open' ? t('app:week.today') : t(`app:week.${day.state}`);
  return (
    <li aria-current={day.isToday ? 'date' : undefined}>
      <span aria-hidden="true">{narrowWeekday(day.date, i18n.language)}</span>
      <span className="sr">{weekday(day.date, i18n.language)}</span>
      {day.state === 'rest' || day.state === 'none' ? (
        <span className={styles.dot} />
      ) : (
        <Mark name={markOf(day.state)} />
      )}
      <span>{word}</span>
    </li>
  );
}
