import type { OverrideView } from '@rizhi/shared/api/types';
import { dateTime } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { zoneQuery } from '../../../lib/organisation';

type Allowance = Pick<
  OverrideView,
  'timeLimitSeconds' | 'extraSeconds' | 'attemptsAllowed' | 'opens' | 'closes' | 'neverCloses'
>;

/** Minutes to one place: a limit may be less than one. */
export const inMinutes = (seconds: number) => Math.round(seconds / 6) / 10;

/** What an override says in words; a rule that it leaves alone is as in the quiz. */
export function useAllowanceText(base: number | null) {
  const { t, i18n } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  const at = (instant: string) => dateTime(instant, i18n.language, zone);
  const asQuiz = t('quiz:override.as-quiz');
  return {
    at,
    time: ({ extraSeconds, timeLimitSeconds }: Allowance): string => {
      if (extraSeconds !== null)
        return base === null
          ? t('quiz:override.extra-minutes', { minutes: inMinutes(extraSeconds) })
          : t('quiz:override.base-and-extra', { minutes: inMinutes(base), extra: inMinutes(extraSeconds) });
      if (timeLimitSeconds === null) return asQuiz;
      return timeLimitSeconds === 0
        ? t('quiz:override.times.none')
        : t('quiz:override.minutes', { minutes: inMinutes(timeLimitSeconds) });
    },
    attempts: ({ attemptsAllowed }: Allowance): string => {
      if (attemptsAllowed === null) return asQuiz;
      return attemptsAllowed === 0 ? t('quiz:override.any-number') : String(attemptsAllowed);
    },
    opens: ({ opens }: Allowance): string => (opens === null ? asQuiz : at(opens)),
    closes: ({ closes, neverCloses }: Allowance): string => {
      if (neverCloses) return t('quiz:override.never');
      return closes === null ? asQuiz : at(closes);
    },
  };
}
