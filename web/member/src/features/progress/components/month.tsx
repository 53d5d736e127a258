import type { RecordView } from '@rizhi/shared/api/types';
import { IconButton } from '@rizhi/shared/components/button';
import { Mark, markOf } from '@rizhi/shared/components/icon';
import { addDays, monthDay, narrowWeekday, weekday, yearMonth } from '@rizhi/shared/lib/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, monthOf, monthsOf, weeksOf } from '../model/calendar';
import styles from './plan.module.css';

/** Any Monday; the head of the table counts on from it. */
const MONDAY = '2024-01-01';

/** A real table with column heads; every cell has a word. */
export function Month({ record, today }: { record: RecordView; today: string }) {
  const { t, i18n } = useTranslation();
  const months = monthsOf(record.days);
  const start = months.includes(monthOf(today))
    ? monthOf(today)
    : today < (months[0] ?? '')
      ? months[0]
      : months[months.length - 1];
  const [month, setMonth] = useState(start ?? monthOf(today));
  const at = months.indexOf(month);
  const name = yearMonth(`${month}-01`, i18n.language);
  const step = (by: number) => {
    const target = months[at + by];
    if (target) setMonth(target);
  };
  return (
    <section aria-labelledby="month-name">
      <div className={styles.months}>
        <h2 id="month-name" aria-live="polite">
          {name}
        </h2>
        <IconButton icon="back" name={t('progress:earlier')} disabled={at <= 0} onClick={() => step(-1)} />
        <IconButton
          icon="next"
          name={t('progress:laterMonth')}
          disabled={at >= months.length - 1}
          onClick={() => step(1)}
        />
      </div>
      <table className={styles.month}>
        <caption className="sr">{t('progress:monthCaption', { month: name })}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => addDays(MONDAY, index)).map((date) => (
              <th scope="col" key={date} abbr={weekday(date, i18n.language)}>
                {narrowWeekday(date, i18n.language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, record.days).map((week) => (
            <tr key={week[0]?.date} className={week.some((cell) => cell.day) ? '' : styles.empty}>
              {week.map((cell) => (
                <td key={cell.date}>
                  <DayCell cell={cell} today={today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ cell, today }: { cell: Cell; today: string }) {
  const { t, i18n } = useTranslation();
  const number = (
    <time dateTime={cell.date}>
      <span aria-hidden="true">{Number(cell.date.slice(8))}</span>
      <span className="sr">{monthDay(cell.date, i18n.language)}</span>
    </time>
  );
  if (!cell.day) return <div className={styles.off}>{number}</div>;
  const { state, day } = cell.day;
  const isToday = cell.date === today;
  return (
    <a href={`#day-${day}`} className={styles[markOf(state)]} aria-current={isToday ? 'date' : undefined}>
      {number}
      <Mark name={markOf(state)} />
      <span className={styles.word}>
        {isToday && state === 'open' ? t('progress:today') : t(`progress:short.${state}`)}
      </span>
    </a>
  );
}
