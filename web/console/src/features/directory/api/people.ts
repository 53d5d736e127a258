import type { PersonPage, PersonView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const peopleKey = ['people'] as const;

export const peopleQuery = (filter: { unit: string; q: string; status: string; cursor: string }) =>
  queryOptions({
    queryKey: [...peopleKey, 'page', filter],
    queryFn: ({ signal }) =>
      http.get<PersonPage>('/people', {
        signal,
        query: { ...filter, withChildren: filter.unit ? true : null },
      }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [...peopleKey, 'one', id],
    queryFn: ({ signal }) => http.get<PersonView>(`/people/${id}`, { signal }),
  });
