import type {
  AttemptBlank,
  AttemptChild,
  AttemptOption,
  QuestionType,
  ResponseContent,
  TextFormat,
} from '../../generated/types';

/** A question as it is asked, without its key: in a quiz, in a review, in a preview. */
export interface QuestionFace {
  type: QuestionType;
  stem: string;
  options: AttemptOption[];
  blanks: AttemptBlank[] | null;
  prompts: AttemptOption[] | null;
  children?: AttemptChild[] | null;
  format?: TextFormat | null;
  gapCount?: number;
}

export const EMPTY: ResponseContent = {
  optionIds: [],
  gaps: [],
  isTrue: null,
  text: null,
  pairs: null,
  children: null,
};

/** As many characters as the server takes. */
export const LONGEST_GAP = 500;
export const LONGEST_TEXT = 20_000;

/** Gaps with what they take; an older document only counts them. */
export function blanksOf(face: QuestionFace): AttemptBlank[] {
  if (face.blanks && face.blanks.length > 0) return face.blanks;
  return Array.from({ length: Math.max(face.gapCount ?? 1, 1) }, () => ({ kind: 'text', options: [] }));
}

/** A text to read asks for nothing; a material is answered when each of its questions is. */
export function isAnswered(face: QuestionFace, response: ResponseContent | null | undefined): boolean {
  if (face.type === 'description') return true;
  if (!response) return false;
  if (face.type === 'composite')
    return (face.children ?? []).every((child) => isAnswered(child, response.children?.[child.id]));
  return (
    response.optionIds.length > 0 ||
    response.isTrue !== null ||
    response.gaps.some((gap) => gap.trim() !== '') ||
    Object.values(response.pairs ?? {}).some((optionId) => optionId !== '') ||
    (response.text ?? '').trim() !== ''
  );
}

export function toggled(list: readonly string[], id: string, isMultiple: boolean): string[] {
  if (!isMultiple) return [id];
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

export function withOption(
  response: ResponseContent,
  optionId: string,
  isMultiple: boolean,
): ResponseContent {
  return { ...response, optionIds: toggled(response.optionIds, optionId, isMultiple) };
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

/** An empty option takes the pair away. */
export function withPair(response: ResponseContent, promptId: string, optionId: string): ResponseContent {
  const { [promptId]: _, ...others } = response.pairs ?? {};
  return { ...response, pairs: optionId ? { ...others, [promptId]: optionId } : others };
}

export function withChild(
  response: ResponseContent,
  childId: string,
  child: ResponseContent,
): ResponseContent {
  return { ...response, children: { ...response.children, [childId]: child } };
}

/** The chosen options of a gap that offers some; they travel with commas between. */
export function chosenIn(gap: string | undefined): string[] {
  return (gap ?? '').split(',').filter((id) => id !== '');
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

/** What an ordering shows: the order given by the person, or the one it was asked in. */
export function orderOf(face: QuestionFace, response: ResponseContent): AttemptOption[] {
  const given = response.optionIds.flatMap((id) => face.options.find((option) => option.id === id) ?? []);
  return given.length === face.options.length ? given : face.options;
}

/** A, B, C, … for the place of an option. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** What choosing the option at a place gives; null where the type has no such choice. */
export function chosenAt(
  face: QuestionFace,
  response: ResponseContent,
  index: number,
): ResponseContent | null {
  if (face.type === 'true-false') return index < 2 ? { ...EMPTY, isTrue: index === 0 } : null;
  const option = face.options[index];
  const isChoice = face.type === 'single' || face.type === 'multiple';
  return option && isChoice ? withOption(response, option.id, face.type === 'multiple') : null;
}

const MOST_KEYS = 9;

/** 1–9 and A–I but F, which flags, each for the option at its place. */
export function keysOf(choose: (index: number) => void): Record<string, () => void> {
  const handlers: Record<string, () => void> = {};
  for (let index = 0; index < MOST_KEYS; index += 1) {
    handlers[String(index + 1)] = () => choose(index);
    const letter = letterOf(index).toLowerCase();
    if (letter !== 'f') handlers[letter] = () => choose(index);
  }
  return handlers;
}
