import type { PreferencesRequest, PreferencesView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => http.get<PreferencesView>('/preferences', { signal }),
});

export const savePreferences = (request: PreferencesRequest) =>
  http.put<PreferencesView>('/preferences', request);

/** The request that leaves everything as it is. */
export function requestOf(view: PreferencesView): PreferencesRequest {
  const { version, reminderAt, isReminderOn, quietFrom, quietTo } = view;
  return {
    version,
    reminderAt,
    isReminderOn,
    quietFrom,
    quietTo,
    choices: Object.fromEntries(
      view.rows.filter((row) => !row.isLocked).map((row) => [row.reason, row.channels]),
    ),
  };
}
