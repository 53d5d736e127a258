import { duration } from '@rizhi/shared/lib/duration';
import { useTranslation } from 'react-i18next';

interface QuizTimeProps {
  timeLimitSeconds: number | null;
  allowedSeconds: number | null;
  extraSeconds: number;
}

/** How long it may take; time that was added for this person stands beside the time of the quiz. */
export function QuizTime({ timeLimitSeconds, allowedSeconds, extraSeconds }: QuizTimeProps) {
  const { t, i18n } = useTranslation();
  const long = (seconds: number) => duration(seconds, i18n.language);
  if (allowedSeconds === null) return t('attempt:time.none');
  return extraSeconds === 0 || timeLimitSeconds === null
    ? long(allowedSeconds)
    : `${long(timeLimitSeconds)} + ${long(extraSeconds)}`;
}
