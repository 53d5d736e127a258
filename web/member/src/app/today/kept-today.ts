import type { TodayView } from '@rizhi/shared/api/types';

const PLACE = 'rizhi.today';

export interface KeptToday {
  view: TodayView;
  at: string;
}

/** Keeps the last answer on this device, to be shown with its time when the network is away. */
export function keepToday(view: TodayView): TodayView {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ view, at: new Date().toISOString() } satisfies KeptToday));
  } catch {
    // No room or no storage: then there is nothing to show while offline.
  }
  return view;
}

export function keptToday(): KeptToday | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as KeptToday | null;
  } catch {
    return null;
  }
}

export function forgetKeptToday(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
