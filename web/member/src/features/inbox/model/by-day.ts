import type { NotificationView } from '@rizhi/shared/api/types';
import { dateIn } from '@rizhi/shared/lib/time';

export interface Day {
  date: string;
  items: NotificationView[];
}

/** Groups by the reader's own date, in the order given. */
export function byDay(items: NotificationView[], zone?: string): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const date = dateIn(item.at, zone);
    const last = days[days.length - 1];
    if (last?.date === date) last.items.push(item);
    else days.push({ date, items: [item] });
  }
  return days;
}

/** A link inside this site, or null: a notification never leads elsewhere. */
export function innerLink(link: string): string | null {
  return link.startsWith('/') && !link.startsWith('//') ? link : null;
}
