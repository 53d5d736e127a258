import type { TFunction } from 'i18next';
import type {
  AttemptBlank,
  QuestionType,
  ResponseContent,
  ResultOptionView,
  ResultPromptView,
  TextFormat,
} from '../../generated/types';
import { plainText } from './plain-text';
import { chosenIn, letterOf } from './response';

/** What a result says about a question, or about one of those about a material. */
export interface AnsweredFace {
  type: QuestionType;
  options: ResultOptionView[];
  blanks: AttemptBlank[] | null;
  prompts: ResultPromptView[] | null;
  correctGaps: string[][];
  correctOrder: string[] | null;
  correctIsTrue: boolean | null;
  guidance: string | null;
  format?: TextFormat | null;
}

export interface AnswerLines {
  yours: string[];
  right: string[];
}

/** What was answered and what is right, in words. A line left empty by the person is not listed. */
export function answerLines(face: AnsweredFace, response: ResponseContent | null, t: TFunction): AnswerLines {
  switch (face.type) {
    case 'single':
    case 'multiple':
      return {
        yours: options(
          face,
          (option) => option.isChosen === true || (response?.optionIds.includes(option.id) ?? false),
        ),
        right: options(face, (option) => option.isCorrect === true),
      };
    case 'true-false':
      return { yours: truth(response?.isTrue, t), right: truth(face.correctIsTrue, t) };
    case 'fill-in':
    case 'cloze':
    case 'short-text':
    case 'numeric':
      return {
        yours: (response?.gaps ?? []).flatMap((gap, index) =>
          numbered(typed(face, gap, index), index, face, t),
        ),
        right: face.correctGaps.flatMap((gap, index) => numbered(gap.join(t('question:or')), index, face, t)),
      };
    case 'ordering':
      return {
        yours: inOrder(face, response?.optionIds ?? []),
        right: inOrder(face, face.correctOrder ?? []),
      };
    case 'matching':
      return {
        yours: pairs(face, (prompt) => response?.pairs?.[prompt.id]),
        right: pairs(face, (prompt) => prompt.correctOptionId),
      };
    case 'short-answer':
      return {
        yours: response?.text ? [response.text] : [],
        right: face.guidance ? [face.guidance] : [],
      };
    case 'composite':
    case 'description':
      return { yours: [], right: [] };
  }
}

const textOf = (face: AnsweredFace, id: string) =>
  plainText(face.options.find((option) => option.id === id)?.text ?? '', face.format);

function options(face: AnsweredFace, isIn: (option: ResultOptionView) => boolean): string[] {
  return face.options.flatMap((option, index) =>
    isIn(option) ? [`${letterOf(index)}　${plainText(option.text, face.format)}`] : [],
  );
}

function truth(value: boolean | null | undefined, t: TFunction): string[] {
  if (value === null || value === undefined) return [];
  return [t(value ? 'question:true' : 'question:false')];
}

/** What stands in a gap; a gap that offers options holds their ids. */
function typed(face: AnsweredFace, gap: string, index: number): string {
  const blank = face.blanks?.[index];
  if (!blank || blank.options.length === 0) return gap.trim();
  return chosenIn(gap)
    .map((id) => blank.options.find((option) => option.id === id)?.text ?? id)
    .join(' + ');
}

function numbered(text: string, index: number, face: AnsweredFace, t: TFunction): string[] {
  if (text === '') return [];
  return face.correctGaps.length > 1 ? [t('question:inGap', { number: index + 1, text })] : [text];
}

function inOrder(face: AnsweredFace, ids: readonly string[]): string[] {
  return ids.map((id, index) => `${index + 1}. ${textOf(face, id)}`);
}

function pairs(
  face: AnsweredFace,
  optionOf: (prompt: ResultPromptView) => string | null | undefined,
): string[] {
  return (face.prompts ?? []).flatMap((prompt) => {
    const id = optionOf(prompt);
    return id ? [`${plainText(prompt.text, face.format)} → ${textOf(face, id)}`] : [];
  });
}
