import type { DayStateName, RecordDaySummaryView } from '@rizhi/shared/api/types';
import { narrowWeekday } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '../../../components/icon';
import { State, type StateTone } from '../../../components/page';

const TALLEST = 32;

export function toneOf(state: DayStateName): StateTone {
  return state === 'done-late' ? 'late' : state;
}

const ALL: DayStateName[] = ['done', 'done-late', 'overdue', 'excused', 'open', 'upcoming'];

export function Legend() {
  const { t } = useTranslation();
  return (
    <span className="legend">
      {ALL.map((state) => (
        <State key={state} tone={toneOf(state)}>
          {t(`shared:state.${state}`)}
        </State>
      ))}
    </span>
  );
}

/** Every day of a plan: date, state, minutes that count. Each is a link that explains it. */
export function DayStrip({ days, chosen }: { days: RecordDaySummaryView[]; chosen: number }) {
  const { t, i18n } = useTranslation();
  const { search } = useLocation();
  const most = Math.max(1, ...days.map((day) => day.minutes));
  const to = (day: number) => {
    const query = new URLSearchParams(search);
    query.set('day', String(day));
    return `?${query}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="scroll" aria-label={t('statistics:day-strip')} tabIndex={0}>
      <ol className="day-strip">
        {days.map((day) => (
          <li key={day.day}>
            <Link
              to={to(day.day)}
              replace
              preventScrollReset
              aria-current={day.day === chosen ? 'true' : undefined}
            >
              <span className="nth" aria-hidden="true">
                {narrowWeekday(day.studyDate, i18n.language)}
              </span>
              <span className="date">
                {Number(day.studyDate.slice(5, 7))}/{Number(day.studyDate.slice(8, 10))}
              </span>
              <Icon name={toneOf(day.state)} tone={toneOf(day.state)} />
              <span
                className="bar"
                style={{ height: day.state === 'upcoming' ? 0 : Math.max(1, (day.minutes / most) * TALLEST) }}
              />
              <span>{day.state === 'upcoming' ? '–' : day.minutes}</span>
              <span className="sr">
                {t('statistics:day-words', { n: day.day, state: t(`shared:state.${day.state}`) })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
