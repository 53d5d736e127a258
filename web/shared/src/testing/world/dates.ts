import { addDays, isoWeekday } from '../../lib/time';

export function addHours(date: Date, hours: number): string {
  return new Date(date.getTime() + hours * 3_600_000).toISOString();
}

/** Study dates without weekends around today, which is the one at `place`; a weekend today counts all the same. */
export function studyDates(today: string, place: number, count: number): string[] {
  const walk = (from: string, by: 1 | -1, many: number) => {
    const found: string[] = [];
    for (let date = addDays(from, by); found.length < many; date = addDays(date, by))
      if (isoWeekday(date) <= 5) found.push(date);
    return found;
  };
  return [...walk(today, -1, place).reverse(), today, ...walk(today, 1, count - place - 1)];
}
