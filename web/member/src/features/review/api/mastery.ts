import { http } from '@rizhi/shared/lib/http';

/** Takes a question out of the reviews, or puts it back; a repeat changes nothing. */
export const sayKnown = (questionId: string, isKnown: boolean) =>
  isKnown ? http.put(`/reviews/${questionId}/mastery`) : http.delete(`/reviews/${questionId}/mastery`);
