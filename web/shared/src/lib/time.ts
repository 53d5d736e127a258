/** Dates and times in words. A plain date is "YYYY-MM-DD" and belongs to no zone; an instant is ISO UTC. */

const cache = new Map<string, Intl.DateTimeFormat>();
let ownZone: string | undefined;

/** The zone of the person, once it is known; until then the device's. */
export function setOwnZone(zone: string | undefined): void {
  ownZone = zone;
}

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language, options);
    cache.set(key, found);
  }
  return found;
}

/** A plain date as an instant at noon UTC, to be formatted in UTC only. */
function atNoon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

const plain = (options: Intl.DateTimeFormatOptions) => (date: string, language: string) =>
  spaced(format(language, { ...options, timeZone: 'UTC' }).format(atNoon(date)));

/** Chinese dates with the space that this typography sets between digits and characters: 11 月 26 日. */
function spaced(text: string): string {
  return text.replace(/(\d+)(?=[年月日])/g, '$1 ').replace(/([年月])(?=\d)/g, '$1 ');
}

/** 11 月 26 日 / November 26 */
export const monthDay = plain({ month: 'long', day: 'numeric' });
/** 11 月 26 日 / Nov 26 */
export const shortMonthDay = plain({ month: 'short', day: 'numeric' });
/** 星期四 / Thursday */
export const weekday = plain({ weekday: 'long' });
/** 四 / T */
export const narrowWeekday = plain({ weekday: 'narrow' });
/** 2026 年 11 月 / November 2026 */
export const yearMonth = plain({ year: 'numeric', month: 'long' });
/** 2026 年 11 月 26 日 / November 26, 2026 */
export const fullDate = plain({ year: 'numeric', month: 'long', day: 'numeric' });

/** 08:36 */
export function timeOfDay(instant: string | number | Date, language: string, zone?: string): string {
  return format(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone ?? ownZone,
  }).format(new Date(instant));
}

/** 11 月 26 日 08:36 */
export function dateTime(instant: string, language: string, zone?: string): string {
  return spaced(
    format(language, {
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone ?? ownZone,
    }).format(new Date(instant)),
  );
}

/** The plain date of an instant in a zone. */
export function dateIn(instant: string | number | Date, zone?: string): string {
  const parts = format('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone ?? ownZone,
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** What a clock on the wall shows in a zone, as form fields for date and time take it: 2026-11-26T08:36. */
export function localIn(instant: string, zone?: string): string {
  return `${dateIn(instant, zone)}T${timeOfDay(instant, 'en-GB', zone)}`;
}

/** The instant at which a wall clock in a zone shows this; of two, the first; of none, the next that exists. */
export function instantAt(local: string, zone?: string): string {
  const wanted = Date.parse(`${local}Z`);
  const offset = (at: number) => Date.parse(`${localIn(new Date(at).toISOString(), zone)}Z`) - at;
  const tries = [offset(wanted - 86_400_000), offset(wanted + 86_400_000)].map((shift) => wanted - shift);
  const fitting = tries.filter((at) => at + offset(at) === wanted);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...tries)).toISOString();
}

export function addDays(date: string, days: number): string {
  const moved = atNoon(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** ISO day of the week, Monday is 1. */
export function isoWeekday(date: string): number {
  return atNoon(date).getUTCDay() || 7;
}

/** Whole minutes to show for seconds: rounded up, at least one when there is anything left. */
export function minutesOf(seconds: number): number {
  return Math.max(seconds > 0 ? 1 : 0, Math.ceil(seconds / 60));
}

/** The plain date of today in the person's zone. */
export function today(): string {
  return dateIn(Date.now());
}

/** The last plain date that a limit allows: the limit itself, or the day that ends at that instant. */
export function lastDayOf(limit: string): string {
  return limit.length === 10 ? limit : dateIn(Date.parse(limit) - 1);
}
