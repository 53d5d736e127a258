import type { UnreadView } from '@rizhi/shared/api/types';
import { apiUrl, http } from '@rizhi/shared/lib/http';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inboxKey } from './inbox';

const POLL_EVERY = 30_000;
const PATIENCE = 3;

export interface UnreadSource {
  onUnread: (unread: UnreadView) => void;
  onNotification: () => void;
}

/**
 * Listens to the live stream. EventSource repeats the last id by itself; where streams do not get through
 * (some proxies and in-app browsers cut them), it asks every half minute instead. Returns how to stop.
 */
export function listenToUnread({ onUnread, onNotification }: UnreadSource): () => void {
  let failures = 0;
  let poll: ReturnType<typeof setInterval> | undefined;
  let stream: EventSource | undefined;

  const startPolling = () => {
    if (poll) return;
    poll = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      http.get<UnreadView>('/notifications/unread').then(onUnread, () => {});
    }, POLL_EVERY);
  };
  if (typeof EventSource === 'undefined') startPolling();
  else {
    stream = new EventSource(apiUrl('/notifications/stream'));
    stream.addEventListener('open', () => {
      failures = 0;
    });
    stream.addEventListener('unread', (event) =>
      onUnread(JSON.parse((event as MessageEvent<string>).data) as UnreadView),
    );
    stream.addEventListener('notification', onNotification);
    stream.addEventListener('error', () => {
      failures += 1;
      if (failures < PATIENCE && stream?.readyState !== EventSource.CLOSED) return;
      stream?.close();
      startPolling();
    });
  }
  return () => {
    stream?.close();
    clearInterval(poll);
  };
}

export function useUnreadStream(onUnread: (unread: UnreadView) => void): void {
  const client = useQueryClient();
  useEffect(
    () =>
      listenToUnread({
        onUnread,
        onNotification: () => void client.invalidateQueries({ queryKey: inboxKey }),
      }),
    [client, onUnread],
  );
}
