import type { AttemptView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Notice } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { dateTime } from '@rizhi/shared/lib/time';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft } from '../model/deadline';
import type { Outbox } from '../model/outbox';
import type { Submission } from '../model/use-submission';

interface OverNoticeProps {
  expiry: AttemptView['expiry'];
  handInUntil: string | null;
  clockOffset: number;
  submission: Submission;
  /** Asked what became of the attempt once it can no longer be handed in. */
  outbox: Outbox;
}

const LOOK_EVERY = 5_000;

/** Said when the time is over: that no answer is taken any more, and what can still be done until when. */
export function OverNotice({ expiry, handInUntil, clockOffset, submission, outbox }: OverNoticeProps) {
  const { t, i18n } = useTranslation();
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    const look = () => {
      const isPast = handInUntil !== null && timeLeft(handInUntil, Date.now(), clockOffset).isOver;
      setClosed(isPast);
      if (isPast) void outbox.refreshDeadline();
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [outbox, handInUntil, clockOffset]);
  const mayHandIn = expiry === 'submit' || !isClosed;
  const time = handInUntil ? dateTime(handInUntil, i18n.language) : '';
  return (
    <Notice
      mark="overdue"
      isLive
      action={
        mayHandIn ? (
          <Button look="primary" isBusy={submission.isBusy} onClick={submission.submit}>
            {t('attempt:submit')}
          </Button>
        ) : undefined
      }
    >
      {mayHandIn ? t(`attempt:over.${expiry}`, { time }) : t('attempt:over.closed')}
      {submission.error ? ` ${problemMessage(submission.error, t)}` : ''}
    </Notice>
  );
}
