import { dateIn, monthDay, timeOfDay, weekday } from '@rizhi/shared/lib/time';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export const NOTHING = '–';

export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : `${value}%`.replace('-', '−');
}

/** Half minutes up to five, then whole ones. */
export function roundedMinutes(seconds: number): number {
  const minutes = seconds / 60;
  return minutes <= 5 ? Math.max(seconds > 0 ? 0.5 : 0, Math.round(minutes * 2) / 2) : Math.round(minutes);
}

/** Numbers, dates and minutes in the words of the language on the screen. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const today = () => dateIn(Date.now());
    return {
      language,
      number: (value: number) => number.format(value),
      day: (date: string) => monthDay(date, language),
      dayAndWeekday: (date: string) => `${monthDay(date, language)} ${weekday(date, language)}`,
      /** Today and the hour, or the day and the hour. */
      moment: (instant: string) => {
        const date = dateIn(instant);
        const time = timeOfDay(instant, language);
        return date === today() ? time : `${monthDay(date, language)} ${time}`;
      },
      lastSeen: (instant: string | null) => {
        if (!instant) return t('components:never');
        const date = dateIn(instant);
        const time = timeOfDay(instant, language);
        return date === today() ? t('components:today-at', { time }) : `${monthDay(date, language)} ${time}`;
      },
      minutes: (seconds: number) => t('components:minutes', { count: roundedMinutes(seconds) }),
      about: (seconds: number) => t('components:about-minutes', { count: roundedMinutes(seconds) }),
    };
  }, [language, t]);
}

/** The organisation's week starts on Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
