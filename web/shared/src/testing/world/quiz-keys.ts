import type {
  AttemptOption,
  ResponseContent,
  ResultChildView,
  ResultOptionView,
} from '../../generated/types';
import { EMPTY } from '../../question/model/response';
import type { SampleQuestion } from './questions';

/** Decides like the server, for the questions of the sample. */
const sorted = (ids: readonly string[]) => [...ids].sort().join();

export function isRight(response: ResponseContent | null, { correct, view }: SampleQuestion): boolean {
  if (view.type === 'description') return true;
  if (!response) return false;
  if (correct.key) return JSON.stringify(response) === JSON.stringify(correct.key);
  if (correct.correctIsTrue !== null) return response.isTrue === correct.correctIsTrue;
  if (correct.correctGaps.length > 0)
    return correct.correctGaps.every((gap, index) => gap.includes((response.gaps[index] ?? '').trim()));
  return sorted(response.optionIds) === sorted(correct.optionIds);
}

export const keyed = (
  options: AttemptOption[],
  right: readonly string[],
  chosen: readonly string[],
): ResultOptionView[] =>
  options.map((option) => ({
    ...option,
    isCorrect: right.includes(option.id),
    isChosen: chosen.includes(option.id),
  }));

export function childResults(
  { view, correct }: SampleQuestion,
  response: ResponseContent | null,
): ResultChildView[] {
  return (view.children ?? []).map((child) => {
    const key = correct.key?.children?.[child.id] ?? EMPTY;
    return {
      ...child,
      options: keyed(child.options, key.optionIds, response?.children?.[child.id]?.optionIds ?? []),
      prompts: [],
      correctGaps: [],
      correctOrder: [],
      correctIsTrue: key.isTrue,
      explanation: null,
      guidance: null,
    };
  });
}
