import { minutesOf } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';

interface QuizTimeProps {
  timeLimitSeconds: number | null;
  allowedSeconds: number | null;
  extraSeconds: number;
}

/** How long it may take; time that was added for this person stands beside the time of the quiz. */
export function QuizTime({ timeLimitSeconds, allowedSeconds, extraSeconds }: QuizTimeProps) {
  const { t } = useTranslation();
  if (allowedSeconds === null) return t('attempt:time.none');
  if (extraSeconds === 0 || timeLimitSeconds === null)
    return t('attempt:time.limit', { minutes: minutesOf(allowedSeconds) });
  return t('attempt:time.extra', { minutes: minutesOf(timeLimitSeconds), extra: minutesOf(extraSeconds) });
}
