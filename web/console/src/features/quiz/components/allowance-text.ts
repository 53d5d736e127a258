import type { OverrideView } from '@rizhi/shared/api/types';
import { duration } from '@rizhi/shared/lib/duration';
import { dateTime } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { zoneQuery } from '../../../lib/organisation';

type Allowance = Pick<
  OverrideView,
  'timeLimitSeconds' | 'extraSeconds' | 'attemptsAllowed' | 'opens' | 'closes' | 'neverCloses'
>;

/** What an override says in words; a rule that it leaves alone is as in the quiz. */
export function useAllowanceText(base: number | null) {
  const { t, i18n } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  const at = (instant: string) => dateTime(instant, i18n.language, zone);
  const long = (seconds: number) => duration(seconds, i18n.language);
  const asQuiz = t('quiz:override.as-quiz');
  return {
    at,
    time: ({ extraSeconds, timeLimitSeconds }: Allowance): string => {
      if (extraSeconds !== null)
        return base === null
          ? t('quiz:override.more-time', { time: long(extraSeconds) })
          : `${long(base)} + ${long(extraSeconds)}`;
      if (timeLimitSeconds === null) return asQuiz;
      return timeLimitSeconds === 0 ? t('quiz:override.times.none') : long(timeLimitSeconds);
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
