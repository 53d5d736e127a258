import { useSyncExternalStore } from 'react';

export type Language = 'zh-CN' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'standard' | 'large' | 'larger';
export interface Appearance {
  language: Language | null;
  theme: Theme;
  textSize: TextSize;
  /** Single-letter keys; some people press them by accident. */
  hasShortcuts: boolean;
}

/** The same place that the script before first paint reads. */
const PLACE = 'rizhi.appearance';
const DEFAULTS: Appearance = { language: null, theme: 'system', textSize: 'standard', hasShortcuts: true };
const listeners = new Set<() => void>();
let current: Appearance = read();

function read(): Appearance {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Appearance>) };
  } catch {
    return DEFAULTS;
  }
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

export function resolvedTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return prefersDark() ? 'dark' : 'light';
}

function apply(): void {
  const root = document.documentElement;
  root.dataset.theme = resolvedTheme(current.theme);
  if (current.textSize === 'standard') delete root.dataset.text;
  else root.dataset.text = current.textSize;
}

export function appearance(): Appearance {
  return current;
}

export function changeAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const media = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    apply();
    listener();
  };
  media.addEventListener('change', follow);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', follow);
  };
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, appearance);
}

/** Light or dark as it is on the screen now. */
export function useResolvedTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => resolvedTheme(current.theme));
}
