import type { AttemptView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Notice } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { dateTime } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import type { Submission } from '../model/use-submission';
import { Clock } from './clock';
import styles from './quiz.module.css';
import { QuizTime } from './quiz-time';

interface TimeLineProps {
  attempt: AttemptView;
  /** As the server said last; null when there is none. */
  deadline: string | null;
  clockOffset: number;
  onOver: () => void;
}

/** The time left, and what happens when it is over. */
export function TimeLine({ attempt, deadline, clockOffset, onOver }: TimeLineProps) {
  const { t } = useTranslation();
  if (!deadline) return <p className={styles.hint}>{t('attempt:noLimit')}</p>;
  return (
    <div className={styles.time}>
      {attempt.extraSeconds > 0 ? (
        <p className={styles.hint}>
          <QuizTime {...attempt} />
        </p>
      ) : null}
      <Clock
        deadline={deadline}
        clockOffset={clockOffset}
        onOver={onOver}
        isHandedIn={attempt.expiry === 'submit'}
      />
      <p className={styles.hint}>{t(`attempt:expiry.${attempt.expiry}`)}</p>
    </div>
  );
}

/** Said when the time is over and the attempt was not handed in by that: until when it still may be. */
export function OverNotice({ attempt, submission }: { attempt: AttemptView; submission: Submission }) {
  const { t, i18n } = useTranslation();
  const time = attempt.handInUntil ? dateTime(attempt.handInUntil, i18n.language) : '';
  return (
    <Notice
      mark="overdue"
      isLive
      action={
        <Button look="primary" isBusy={submission.isBusy} onClick={submission.submit}>
          {t('attempt:submit')}
        </Button>
      }
    >
      {attempt.expiry === 'grace' ? t('attempt:over.grace', { time }) : t('attempt:over.abandon')}
      {submission.error ? ` ${problemMessage(submission.error, t)}` : ''}
    </Notice>
  );
}
