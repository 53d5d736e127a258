import { useSyncExternalStore } from 'react';

export type ReadingTheme = 'system' | 'light' | 'sepia' | 'dark';
export interface ReadingLook {
  size: '16' | '18' | '20' | '22' | '24';
  leading: '1.6' | '1.8' | '2.0';
  measure: 'narrow' | 'normal' | 'wide';
  theme: ReadingTheme;
  paragraph: 'indent' | 'space';
}

const PLACE = 'rizhi.reading';
const DEFAULTS: ReadingLook = {
  size: '18',
  leading: '1.8',
  measure: 'normal',
  theme: 'system',
  paragraph: 'indent',
};
const listeners = new Set<() => void>();
let current = read();

function read(): ReadingLook {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<ReadingLook>) };
  } catch {
    return DEFAULTS;
  }
}

export function changeReadingLook(change: Partial<ReadingLook>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReadingLook(): ReadingLook {
  return useSyncExternalStore(subscribe, () => current);
}
