import type { ReviewForecastView } from '@rizhi/shared/api/types';
import { addDays, isoWeekday, monthDay, narrowWeekday, shortMonthDay, weekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './forecast.module.css';

const WEEK = 7;
const DEPTHS = [0, 1, 2, 3, 4] as const;

/** How dark a day is, from 0 for none to 4 for a full day. */
function depth(reviews: number, most: number): number {
  return reviews === 0 ? 0 : Math.min(4, Math.ceil((reviews / most) * 4));
}

type Day = ReviewForecastView['days'][number];

/** Weeks from the Monday on or before the first day; a day that is not forecast has null for its reviews. */
function weeksOf(days: Day[]): { on: string; reviews: number | null }[][] {
  const first = days[0]?.on;
  if (!first) return [];
  const known = new Map(days.map((day) => [day.on, day.reviews]));
  const monday = addDays(first, 1 - isoWeekday(first));
  const count = Math.ceil((days.length + isoWeekday(first) - 1) / WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: WEEK }, (_, day) => {
      const on = addDays(monday, week * WEEK + day);
      return { on, reviews: known.get(on) ?? null };
    }),
  );
}

/** What comes back in the next four weeks: weeks by weekdays, each day shaded, with its number. */
export function Forecast({ forecast }: { forecast: ReviewForecastView }) {
  const { t, i18n } = useTranslation();
  const weeks = weeksOf(forecast.days);
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
            <th scope="col">
              <span className={styles.hidden}>{t('review:forecast.week')}</span>
            </th>
            {(weeks[0] ?? []).map(({ on }) => (
              <th key={on} scope="col">
                <span aria-hidden>{narrowWeekday(on, i18n.language)}</span>
                <span className={styles.hidden}>{weekday(on, i18n.language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.on}>
              <th scope="row">{week[0] ? shortMonthDay(week[0].on, i18n.language) : null}</th>
              {week.map(({ on, reviews }) =>
                reviews === null ? (
                  <td key={on} />
                ) : (
                  <td
                    key={on}
                    data-depth={depth(reviews, forecast.dailyLimit)}
                    aria-current={on === forecast.days[0]?.on ? 'date' : undefined}
                  >
                    <span className={styles.hidden}>{monthDay(on, i18n.language)} </span>
                    {reviews > 0 ? (
                      <>
                        {reviews}
                        <span className={styles.hidden}>{t('review:forecast.unit', { count: reviews })}</span>
                      </>
                    ) : (
                      <span className={styles.hidden}>{t('review:forecast.nothing')}</span>
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        {t('review:forecast.least')}
        {DEPTHS.map((shade) => (
          <span key={shade} className={styles.shade} data-depth={shade} aria-hidden />
        ))}
        {t('review:forecast.fullest', { most: forecast.dailyLimit })}
      </p>
    </section>
  );
}
