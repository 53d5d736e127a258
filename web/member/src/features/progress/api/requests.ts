import type { RecordsView, RecordView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const recordsQuery = queryOptions({
  queryKey: ['records'],
  queryFn: ({ signal }) => http.get<RecordsView>('/records', { signal }),
});

export const recordQuery = (planId: string) =>
  queryOptions({
    queryKey: ['records', planId],
    queryFn: ({ signal }) => http.get<RecordView>(`/records/${planId}`, { signal }),
  });
