import type { QuestionResultView } from '@rizhi/shared/api/types';

/** A correction said that the question does not count. */
export const DROPPED = 'dropped';

/** The word for what an answer came to. */
export function verdictOf({ mark, isCorrect, treatment }: QuestionResultView) {
  if (treatment === DROPPED) return 'attempt:result.dropped';
  if (mark === null) return 'attempt:result.pending';
  if (isCorrect) return 'attempt:result.right';
  return mark > 0 ? 'attempt:result.partly' : 'attempt:result.wrong';
}
