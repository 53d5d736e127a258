import type { AttemptQuestionView, ResponseContent } from '@rizhi/shared/api/types';
import { isAnswered } from '@rizhi/shared/question-model/response';

export interface Tally {
  answered: number[];
  unanswered: number[];
  flagged: number[];
}

/** Places of the questions, counted from 0, by what has been done with them. */
export function tallyOf(
  questions: readonly AttemptQuestionView[],
  stateOf: (id: string) => { response: ResponseContent; isFlagged: boolean },
): Tally {
  const tally: Tally = { answered: [], unanswered: [], flagged: [] };
  questions.forEach((question, index) => {
    const { response, isFlagged } = stateOf(question.questionId);
    (isAnswered(question, response) ? tally.answered : tally.unanswered).push(index);
    if (isFlagged) tally.flagged.push(index);
  });
  return tally;
}
