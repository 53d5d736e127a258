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
  /** How many hints were looked at. */
  hintsTaken: number;
  /** The same for a repeat of the same answer. */
  key: string;
}

export const answerReview = ({ questionId, response, hintsTaken, key }: ReviewAnswer) =>
  http.post<ReviewAnswerView>(
    `/reviews/${questionId}/answers`,
    { response, hintsTaken },
    { headers: { 'Idempotency-Key': key } },
  );
