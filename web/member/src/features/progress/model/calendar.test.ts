import { World } from '@rizhi/shared/testing/world/world';
import { describe, expect, it } from 'vitest';
import { groupsOf, monthsOf, weeksOf } from './calendar';

const NOW = new Date('2026-11-26T02:00:00Z');
const days = new World('behind', () => NOW).days();

describe('the calendar', () => {
  it('starts_weeks_on_monday_and_covers_the_month', () => {
    const weeks = weeksOf('2026-11', days);
    expect(weeks[0]?.[0]?.date).toBe('2026-10-26');
    expect(weeks[weeks.length - 1]?.[6]?.date).toBe('2026-12-06');
    expect(weeks.flat().filter((cell) => cell.isInMonth)).toHaveLength(30);
  });
  it('knows_february_of_a_leap_year', () => {
    expect(
      weeksOf('2028-02', [])
        .flat()
        .filter((cell) => cell.isInMonth),
    ).toHaveLength(29);
  });
  it('puts_every_day_on_its_date', () => {
    const onDates = monthsOf(days)
      .flatMap((month) => weeksOf(month, days).flat())
      .filter((cell) => cell.isInMonth && cell.day);
    expect(onDates.map((cell) => cell.day?.day)).toEqual(days.map((day) => day.day));
  });
  it('loses_no_day_between_the_groups', () => {
    const { pressing, later, past } = groupsOf(days, '2026-11-26');
    expect(pressing.length + later.length + past.length).toBe(days.length);
    expect(pressing[0]?.state).toBe('overdue');
  });
});
