import type { AttemptView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import styles from './quiz.module.css';
import { QuizTime } from './quiz-time';

interface TimeLineProps {
  attempt: AttemptView;
  /** As the server said last; null when there is none. */
  deadline: string | null;
}

/** How much time there is, and what happens when it is over. */
export function TimeLine({ attempt, deadline }: TimeLineProps) {
  const { t } = useTranslation();
  if (!deadline) return <p className={styles.hint}>{t('attempt:noLimit')}</p>;
  return (
    <div className={styles.time}>
      {attempt.extraSeconds > 0 ? (
        <p className={styles.hint}>
          <QuizTime {...attempt} />
        </p>
      ) : null}
      <p className={styles.hint}>{t(`attempt:expiry.${attempt.expiry}`)}</p>
    </div>
  );
}
