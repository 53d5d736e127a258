import type { NotificationPage } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { infiniteQueryOptions } from '@tanstack/react-query';

export type Tab = 'unread' | 'all';
export const inboxKey = ['inbox'] as const;

export const inboxQuery = (tab: Tab) =>
  infiniteQueryOptions({
    queryKey: [...inboxKey, tab],
    queryFn: ({ pageParam, signal }) =>
      http.get<NotificationPage>('/notifications', {
        query: { unread: tab === 'unread' ? true : undefined, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const markRead = (id: string) => http.post(`/notifications/${id}/read`);
export const markAllRead = () => http.post('/notifications/read-all');
export const archive = (id: string) => http.post(`/notifications/${id}/archive`);
