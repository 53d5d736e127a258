import type { WrongQuestionsView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const wrongQuestionsQuery = queryOptions({
  queryKey: ['review', 'wrong'],
  queryFn: ({ signal }) => http.get<WrongQuestionsView>('/reviews', { signal }),
});
