import type { TodayView, UnreadView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useUnreadStream } from '../../features/inbox/api/unread-stream';
import { keepToday } from './kept-today';

/** The server leaves out what takes longer than a second or two; a page that people wait for says sooner that it has nothing. */
const TODAY_LIMIT = 8_000;

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: async ({ signal }) =>
    keepToday(await http.get<TodayView>('/today', { signal, timeLimit: TODAY_LIMIT })),
  refetchOnWindowFocus: true,
});

export function useToday() {
  return useQuery(todayQuery);
}

/** Keeps the unread count of Today level with the live stream. */
export function useLiveUnread(): void {
  const client = useQueryClient();
  const onUnread = useCallback(
    (unread: UnreadView) => {
      client.setQueryData(
        todayQuery.queryKey,
        (today) => today && { ...today, unread: { isAvailable: true, content: unread } },
      );
    },
    [client],
  );
  useUnreadStream(onUnread);
}
