import type { GapView, QuestionContent } from '@rizhi/shared/api/types';

type Named = readonly { id: string }[] | null;

/** A list and each of its lines, by name. */
const lines = (list: Named, at: string) => [at, ...(list ?? []).map(({ id }) => `${at}/${id}`)];

const hasOptions = ({ kind }: GapView) => kind === 'choice' || kind === 'multiple';

const gapParts = (gap: GapView, at: string) => {
  if (hasOptions(gap)) return lines(gap.options, `${at}/options`).slice(1);
  return gap.kind === 'number' ? [`${at}/numbers/0/tolerance`, `${at}/units`] : [];
};

/** Places in the key of a question, as its type has it. */
function keyPlaces({ type, ...content }: QuestionContent): string[] {
  switch (type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return lines(content.options, '/options');
    case 'matching':
      return [...lines(content.options, '/options'), ...lines(content.prompts, '/prompts')];
    case 'true-false':
      return ['/isTrue'];
    case 'short-text':
    case 'numeric':
      return ['/gaps', ...content.gaps.slice(0, 1).flatMap((gap) => gapParts(gap, '/gaps/0'))];
    case 'fill-in':
    case 'cloze':
      return [
        '/gaps',
        ...content.gaps.flatMap((gap, index) => [`/gaps/${index}`, ...gapParts(gap, `/gaps/${index}`)]),
      ];
    case 'short-answer':
      return [
        '/guidance',
        ...lines(content.rubric, '/rubric'),
        '/keywords',
        ...(content.keywords ?? []).map((_, index) => `/keywords/${index}`),
      ];
    case 'composite':
      return [
        '/children',
        ...(content.children ?? []).flatMap((child) =>
          ['/type', '/mark', '/stem', ...keyPlaces(child.content), '/hints'].map(
            (place) => `/children/${child.id}/content${place}`,
          ),
        ),
      ];
    case 'description':
      return [];
  }
}

/** Where the form of a question has a place for a message: pointers with names where lines have one. */
export function placesOf(content: QuestionContent): string[] {
  const isMarked = content.type !== 'description';
  return [
    '/type',
    '/tags',
    '/stem',
    ...(isMarked ? ['/mark', '/explanation'] : []),
    ...keyPlaces(content),
    ...(content.type === 'multiple' ? ['/scoring/choices'] : []),
    ...(content.type === 'ordering' ? ['/scoring/ordering'] : []),
    '/category',
    '/difficulty',
    '/feedback/correct',
    '/feedback/partial',
    '/feedback/incorrect',
    '/hints',
  ];
}

/** A pointer with the name of a line for its number, so that a line which moves keeps what is said of it. */
export function named(content: QuestionContent, pointer: string): string {
  let part: unknown = content;
  const steps = pointer.split('/').slice(1);
  const names = steps.map((step) => {
    part = (part as Record<string, unknown> | null | undefined)?.[step];
    const { id } = (part ?? {}) as { id?: unknown };
    return typeof id === 'string' && /^\d+$/.test(step) ? id : step;
  });
  return names.map((name) => `/${name}`).join('');
}
