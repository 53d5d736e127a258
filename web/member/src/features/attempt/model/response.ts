import type { AttemptQuestionView, ResponseContent } from '@rizhi/shared/api/types';

export const EMPTY: ResponseContent = {
  optionIds: [],
  gaps: [],
  isTrue: null,
  text: null,
  pairs: null,
  children: null,
};

export function isAnswered(response: ResponseContent | null | undefined): boolean {
  if (!response) return false;
  return (
    response.optionIds.length > 0 ||
    response.isTrue !== null ||
    response.gaps.some((gap) => gap.trim() !== '') ||
    (response.text ?? '').trim() !== ''
  );
}

export function withOption(
  response: ResponseContent,
  optionId: string,
  isMultiple: boolean,
): ResponseContent {
  if (!isMultiple) return { ...response, optionIds: [optionId] };
  const isChosen = response.optionIds.includes(optionId);
  return {
    ...response,
    optionIds: isChosen
      ? response.optionIds.filter((id) => id !== optionId)
      : [...response.optionIds, optionId],
  };
}

export function withGap(
  response: ResponseContent,
  index: number,
  text: string,
  count: number,
): ResponseContent {
  return {
    ...response,
    gaps: Array.from({ length: count }, (_, at) => (at === index ? text : (response.gaps[at] ?? ''))),
  };
}

/** A, B, C, … for the place of an option. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

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
    (isAnswered(response) ? tally.answered : tally.unanswered).push(index);
    if (isFlagged) tally.flagged.push(index);
  });
  return tally;
}
