import type { PreferencesRequest, PreferencesView } from '@rizhi/shared/api/types';
import { isProblem } from '@rizhi/shared/lib/problem';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { preferencesQuery, requestOf, savePreferences } from './preferences';

export type PreferenceChange = Partial<Omit<PreferencesRequest, 'version'>>;

/** The preferences with one way to change them: shown at once, taken back when the server refuses. */
export function usePreferences() {
  const client = useQueryClient();
  const query = useQuery(preferencesQuery);
  const saving = useMutation({
    mutationFn: async (change: PreferenceChange) => {
      const view = client.getQueryData(preferencesQuery.queryKey);
      if (!view) throw new Error('no preferences to change');
      return savePreferences({ ...requestOf(view), ...change });
    },
    scope: { id: 'preferences' },
    onMutate: (change) => {
      const before = client.getQueryData(preferencesQuery.queryKey);
      if (before) client.setQueryData(preferencesQuery.queryKey, shownWith(before, change));
      return before;
    },
    onSuccess: (view) => client.setQueryData(preferencesQuery.queryKey, view),
    onError: (error, _change, before) => {
      if (before) client.setQueryData(preferencesQuery.queryKey, before);
      if (isProblem(error, 'stale-version'))
        void client.invalidateQueries({ queryKey: preferencesQuery.queryKey });
    },
  });
  return {
    query,
    change: saving.mutate,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess,
    error: saving.error,
  };
}

function shownWith(view: PreferencesView, { choices, ...rest }: PreferenceChange): PreferencesView {
  return {
    ...view,
    ...rest,
    rows: view.rows.map((row) => ({ ...row, channels: choices?.[row.reason] ?? row.channels })),
  };
}
