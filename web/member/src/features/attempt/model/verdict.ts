import type { QuestionResultView } from '@rizhi/shared/api/types';

/** The word for what an answer came to. */
export function verdictOf({ mark, isCorrect }: QuestionResultView) {
  if (mark === null) return 'attempt:result.pending';
  if (isCorrect) return 'attempt:result.right';
  return mark > 0 ? 'attempt:result.partly' : 'attempt:result.wrong';
}
