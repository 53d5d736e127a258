import type { CalendarView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

/** The zone of the organisation, for times that belong to no person. */
export const zoneQuery = queryOptions({
  queryKey: ['calendar', 'zone'],
  queryFn: async ({ signal }) => (await http.get<CalendarView>('/calendar', { signal })).zone,
  staleTime: Number.POSITIVE_INFINITY,
});
