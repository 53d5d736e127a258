import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The filters of a page live in its address. A changed filter starts again at the first page. */
export function useFilters() {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | null>) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('cursor');
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  return useMemo(() => ({ get: (name: string) => query.get(name) ?? '', change }), [query, change]);
}
