import type { DueReviewsView, ResponseContent, ReviewAnswerView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const dueReviewsQuery = queryOptions({
  queryKey: ['review', 'due'],
  queryFn: ({ signal }) => http.get<DueReviewsView>('/reviews/due', { signal }),
  staleTime: 0,
});

export interface ReviewAnswer {
  questionId: string;
  response: ResponseContent;
  /** The same for a repeat of the same answer. */
  key: string;
}

export const answerReview = ({ questionId, response, key }: ReviewAnswer) =>
  http.post<ReviewAnswerView>(
    `/reviews/${questionId}/answers`,
    { response },
    { headers: { 'Idempotency-Key': key } },
  );
