import type { AttemptView } from '@rizhi/shared/api/types';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { attemptKeys } from '../api/requests';
import { timeLeft } from './deadline';
import type { Outbox, OutboxState } from './outbox';

export interface End {
  /** No answer is taken any more. A deadline that moves takes it back. */
  isOver: boolean;
  /** The clock on the page has run down. */
  onOver: () => Promise<void>;
}

/** The end of the time: the server is asked before it is believed, for the deadline may have moved. */
export function useEnd(attempt: AttemptView, outbox: Outbox, state: OutboxState, submit: () => void): End {
  const client = useQueryClient();
  const [overAt, setOverAt] = useState(attempt.status === 'overdue' ? attempt.deadline : null);
  const isClosed = state.status !== 'open' && state.status !== 'overdue';
  useEffect(() => {
    if (isClosed) void client.invalidateQueries({ queryKey: attemptKeys.one(attempt.id) });
  }, [isClosed, client, attempt.id]);
  const onOver = async () => {
    const deadline = await outbox.refreshDeadline();
    if (!deadline || !timeLeft(deadline, Date.now(), outbox.current().clockOffset).isOver) return;
    setOverAt(deadline);
    if (attempt.expiry === 'submit') submit();
  };
  return { isOver: overAt !== null && overAt === state.deadline, onOver };
}
