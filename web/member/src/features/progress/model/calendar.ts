import type { RecordDaySummaryView } from '@rizhi/shared/api/types';
import { addDays, isoWeekday } from '@rizhi/shared/lib/time';

export interface Cell {
  date: string;
  isInMonth: boolean;
  day: RecordDaySummaryView | null;
}

export const monthOf = (date: string) => date.slice(0, 7);

/** The weeks of a month from Monday on, each with the study day that falls on it. */
export function weeksOf(month: string, days: readonly RecordDaySummaryView[]): Cell[][] {
  const byDate = new Map(days.map((day) => [day.studyDate, day]));
  const first = `${month}-01`;
  const weeks: Cell[][] = [];
  let date = addDays(first, 1 - isoWeekday(first));
  do {
    const start = date;
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const at = addDays(start, index);
        return { date: at, isInMonth: monthOf(at) === month, day: byDate.get(at) ?? null };
      }),
    );
    date = addDays(date, 7);
  } while (monthOf(date) === month);
  return weeks;
}

/** The months that the plan touches, in order. */
export function monthsOf(days: readonly RecordDaySummaryView[]): string[] {
  return [...new Set(days.map((day) => monthOf(day.studyDate)))].sort();
}

export interface Groups {
  pressing: RecordDaySummaryView[];
  later: RecordDaySummaryView[];
  past: RecordDaySummaryView[];
}

const SOON = 7;

/** What needs a look now (overdue, open, the next few), what comes later, what lies behind. */
export function groupsOf(days: readonly RecordDaySummaryView[], today: string): Groups {
  const soon = addDays(today, SOON);
  const groups: Groups = { pressing: [], later: [], past: [] };
  for (const day of days) {
    if (day.state === 'overdue' || day.state === 'open') groups.pressing.push(day);
    else if (day.state === 'upcoming') (day.studyDate <= soon ? groups.pressing : groups.later).push(day);
    else groups.past.push(day);
  }
  groups.past.reverse();
  return groups;
}
