import type { ReviewForecastView } from '@rizhi/shared/api/types';
import { isoWeekday, monthDay, narrowWeekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './forecast.module.css';

const WEEK = 7;

/** How dark a day is, from 0 for none to 4 for a full day. */
function depth(reviews: number, most: number): number {
  return reviews === 0 ? 0 : Math.min(4, Math.ceil((reviews / most) * 4));
}

/** Weeks of days from Monday on; null before the first day. */
function weeksOf(days: ReviewForecastView['days']): (ReviewForecastView['days'][number] | null)[][] {
  const first = days[0];
  const cells = [...Array.from({ length: first ? isoWeekday(first.on) - 1 : 0 }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / WEEK) }, (_, week) =>
    cells.slice(week * WEEK, week * WEEK + WEEK),
  );
}

/** What comes back in the next four weeks: a table of weeks whose cells are shaded and say their number. */
export function Forecast({ forecast }: { forecast: ReviewForecastView }) {
  const { t, i18n } = useTranslation();
  const weeks = weeksOf(forecast.days);
  const heads = weeks[1] ?? [];
  const total = forecast.days.reduce((sum, { reviews }) => sum + reviews, 0);
  if (total === 0) return null;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast" className={styles.heading}>
        {t('review:forecast.title')}
      </h2>
      <p className={styles.aside}>
        {t('review:forecast.about', { count: total, most: forecast.dailyLimit })}
        {forecast.later > 0 ? t('review:forecast.later', { count: forecast.later }) : null}
      </p>
      <table className={styles.map}>
        <caption className={styles.hidden}>{t('review:forecast.title')}</caption>
        <thead>
          <tr>
            {heads.map((day) => (
              <th key={day?.on} scope="col">
                {day ? narrowWeekday(day.on, i18n.language) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.find((day) => day)?.on ?? row}>
              {week.map((day, column) =>
                day ? (
                  <td key={day.on} data-depth={depth(day.reviews, forecast.dailyLimit)}>
                    <span className={styles.hidden}>{monthDay(day.on, i18n.language)} </span>
                    {day.reviews > 0 ? (
                      <>
                        {day.reviews}
                        <span className={styles.hidden}>
                          {t('review:forecast.unit', { count: day.reviews })}
                        </span>
                      </>
                    ) : (
                      <span className={styles.hidden}>{t('review:forecast.nothing')}</span>
                    )}
                  </td>
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
