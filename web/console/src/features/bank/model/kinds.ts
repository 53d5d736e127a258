import type {
  AttemptBlank,
  AttemptOption,
  GapKind,
  GapView,
  QuestionContent,
  QuestionType,
} from '@rizhi/shared/api/types';
import type { QuestionFace } from '@rizhi/shared/question-model/response';
import { BLANK, NO_GAP, NO_NUMBER, option, prompt } from './content';

export const TYPES: readonly QuestionType[] = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'short-text',
  'numeric',
  'matching',
  'ordering',
  'cloze',
  'short-answer',
  'composite',
  'description',
];
/** What may stand below a material. */
export const CHILD_TYPES = TYPES.filter((type) => type !== 'composite' && type !== 'description');
export const GAP_KINDS: readonly GapKind[] = ['text', 'number', 'choice', 'multiple'];

const USES_OPTIONS = new Set<QuestionType>(['single', 'multiple', 'matching', 'ordering']);
const HAS_GAPS = new Set<QuestionType>(['fill-in', 'cloze', 'short-text', 'numeric']);

/** A name that no other in the list has. */
export function freeId(taken: readonly { id: string }[], prefix: string): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** Whether somebody wrote something into a gap; one that another type began is empty. */
const hasKey = ({ alternatives, numbers, options }: GapView) =>
  alternatives.length > 0 ||
  (numbers ?? []).some(({ value }) => value !== NO_NUMBER.value) ||
  (options ?? []).some(({ text }) => text.trim() !== '');

/** The same question as another type: what both use stays, what the new one needs is begun. */
export function asType(content: QuestionContent, type: QuestionType): QuestionContent {
  const next = { ...content, type, mark: type === 'description' ? 0 : content.mark || 1 };
  if (USES_OPTIONS.has(type) && next.options.length === 0)
    next.options = ['a', 'b', 'c', 'd'].map((id) => option(id));
  if (type === 'matching' && !next.prompts?.length) next.prompts = [prompt('p1'), prompt('p2')];
  if (type === 'cloze') next.gaps = next.gaps.filter(hasKey);
  if (type === 'composite' && !next.children?.length)
    next.children = [{ id: 'c1', content: asType(BLANK, 'single') }];
  if (type === 'numeric')
    next.gaps = [
      {
        ...(next.gaps[0] ?? NO_GAP),
        kind: 'number',
        numbers: next.gaps[0]?.numbers?.length ? next.gaps[0].numbers : [NO_NUMBER],
      },
    ];
  else if (HAS_GAPS.has(type) && type !== 'cloze') {
    const gaps = next.gaps.length > 0 ? next.gaps : [NO_GAP];
    next.gaps = (type === 'short-text' ? gaps.slice(0, 1) : gaps).map((gap) => ({ ...gap, kind: 'text' }));
  }
  return next;
}

/** Keeps only what the type uses, so that nothing hidden is sent; everything else stays as it came. */
export function fitted(content: QuestionContent): QuestionContent {
  const { type } = content;
  const isByHand = type === 'short-answer';
  return {
    ...content,
    options: USES_OPTIONS.has(type) ? content.options.filter(({ text }) => text.trim()) : [],
    gaps: HAS_GAPS.has(type) ? content.gaps : [],
    isTrue: type === 'true-false' ? content.isTrue : null,
    prompts: type === 'matching' ? content.prompts : null,
    children:
      type === 'composite'
        ? (content.children ?? []).map((child) => ({ ...child, content: fitted(child.content) }))
        : null,
    guidance: isByHand ? content.guidance : null,
    rubric: isByHand ? content.rubric : null,
    keywords: isByHand ? content.keywords : null,
    mark: type === 'description' ? 0 : content.mark,
  };
}

const bare = (options: readonly { id: string; text: string }[]): AttemptOption[] =>
  options.filter(({ text }) => text.trim()).map(({ id, text }) => ({ id, text }));

const blanksOf = (content: QuestionContent): AttemptBlank[] =>
  content.gaps.map((gap) => ({ kind: gap.kind ?? 'text', options: bare(gap.options ?? []) }));

/** The question as a member sees it: without its key. */
export function faceOf(content: QuestionContent): QuestionFace {
  return {
    type: content.type,
    stem: content.stem,
    options: bare(content.options),
    blanks: blanksOf(content),
    prompts: bare(content.prompts ?? []),
    children: (content.children ?? []).map((child) => ({
      id: child.id,
      type: child.content.type,
      stem: child.content.stem,
      options: bare(child.content.options),
      blanks: blanksOf(child.content),
      prompts: bare(child.content.prompts ?? []),
    })),
    format: content.format,
    gapCount: content.gaps.length,
  };
}

/** Hints as a member looks at them: those about a material first, then those of its questions under their numbers. */
export function hintsOf({ hints, children }: QuestionContent): string[] | null {
  const ofChildren = (children ?? []).flatMap(({ content }, index) =>
    (content.hints ?? []).map((hint) => ({ hint, number: `(${index + 1}) ` })),
  );
  const all = [
    ...(hints ?? []).filter((hint) => hint.trim()),
    ...ofChildren.filter(({ hint }) => hint.trim()).map(({ hint, number }) => number + hint),
  ];
  return all.length > 0 ? all : null;
}

/** Takes a gap out of a cloze and closes the numbers in its text. */
export function withoutGap(content: QuestionContent, index: number): QuestionContent {
  const stem = content.stem.replace(/\[\[(\d{1,3})\]\]/g, (sign, digits: string) => {
    const number = Number(digits);
    if (number === index + 1) return '';
    return number > index + 1 ? `[[${number - 1}]]` : sign;
  });
  return { ...content, stem, gaps: content.gaps.filter((_, at) => at !== index) };
}

/** Gaps of a cloze, counted from 1, that its text does not show. */
export function missingGaps(content: QuestionContent): number[] {
  return content.gaps.flatMap((_, index) => (content.stem.includes(`[[${index + 1}]]`) ? [] : [index + 1]));
}
