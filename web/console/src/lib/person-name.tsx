import type { PersonView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';

/** A person by name; the id while it is not known. */
export function PersonName({ id }: { id: string }) {
  const person = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => http.get<PersonView>(`/people/${id}`, { signal }),
    staleTime: 300_000,
    retry: false,
  });
  return <span>{person.data?.displayName ?? id}</span>;
}
