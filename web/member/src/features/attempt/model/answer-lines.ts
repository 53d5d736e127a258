import type { QuestionResultView, ResultOptionView } from '@rizhi/shared/api/types';
import type { TFunction } from 'i18next';
import { letterOf } from './response';

export interface AnswerLines {
  yours: string[];
  right: string[];
}

function options(list: ResultOptionView[], isIn: (option: ResultOptionView) => boolean): string[] {
  return list.flatMap((option, index) => (isIn(option) ? [`${letterOf(index)}　${option.text}`] : []));
}

/** What was answered and what is right, in words. */
export function answerLines(question: QuestionResultView, t: TFunction): AnswerLines {
  const { response } = question;
  const truth = (value: boolean | null | undefined) =>
    value === null || value === undefined ? [] : [t(value ? 'attempt:true' : 'attempt:false')];
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        yours: options(question.options, (option) => option.isChosen),
        right: options(question.options, (option) => option.isCorrect),
      };
    case 'true-false':
      return { yours: truth(response?.isTrue), right: truth(question.correctIsTrue) };
    case 'fill-in':
      return {
        yours: (response?.gaps ?? []).filter((gap) => gap.trim() !== ''),
        right: question.correctGaps.map((gap) => gap.join(t('attempt:result.or'))),
      };
    case 'short-answer':
      return {
        yours: response?.text ? [response.text] : [],
        right: question.guidance ? [question.guidance] : [],
      };
    default:
      return { yours: [], right: [] };
  }
}
