import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { checkResponse, fetchAttempt, type ReceivedAttempt, saveResponse } from '../api/requests';
import { Outbox, type OutboxState } from './outbox';
import { databaseStore, forgivingStore } from './outbox-store';

/** How often an open page asks whether its deadline moved, where no answer tells it. */
const LOOK_EVERY = 60_000;

/** One outbox for as long as the attempt is on screen; it wakes when the network or the page comes back. */
export function useOutbox({ attempt, clockOffset }: ReceivedAttempt): { outbox: Outbox; state: OutboxState } {
  const outbox = useMemo(
    () =>
      new Outbox(
        attempt,
        forgivingStore(databaseStore),
        { save: saveResponse, fetch: fetchAttempt, check: checkResponse },
        clockOffset,
      ),
    [attempt, clockOffset],
  );
  const state = useSyncExternalStore(outbox.subscribe, outbox.current);
  useEffect(() => {
    void outbox.resume();
    const wake = () => outbox.wake();
    const onVisibility = () => {
      if (document.visibilityState === 'visible') {
        outbox.wake();
        void outbox.refreshDeadline();
      } else void outbox.flush();
    };
    const looking = setInterval(() => {
      if (document.visibilityState === 'visible') void outbox.refreshDeadline();
    }, LOOK_EVERY);
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(looking);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', onVisibility);
      void outbox.flush().finally(() => outbox.close());
    };
  }, [outbox]);
  return { outbox, state };
}
