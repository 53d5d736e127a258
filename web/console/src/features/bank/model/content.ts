import type {
  GapView,
  NumberKeyView,
  OptionView,
  PromptView,
  QuestionContent,
} from '@rizhi/shared/api/types';

/** A question with nothing in it; every type takes what it uses. */
export const BLANK: QuestionContent = {
  type: 'single',
  stem: '',
  options: [],
  gaps: [],
  isTrue: null,
  guidance: null,
  explanation: null,
  mark: 1,
  difficulty: null,
  tags: [],
  link: null,
  prompts: null,
  children: null,
  rubric: null,
  keywords: null,
  scoring: null,
  category: null,
  externalId: null,
  format: null,
  feedback: null,
  hints: null,
  penalty: null,
  keepsOrder: null,
  source: null,
};

export const option = (id: string, text = '', isCorrect = false): OptionView => ({
  id,
  text,
  isCorrect,
  weight: null,
  feedback: null,
  isFixed: null,
});

export const NO_GAP: GapView = {
  alternatives: [],
  kind: null,
  weight: null,
  partials: null,
  numbers: null,
  units: null,
  needsUnit: null,
  options: null,
  rules: null,
};

export const NO_NUMBER: NumberKeyView = {
  value: 0,
  tolerance: 0,
  kind: null,
  weight: null,
  feedback: null,
};

export const prompt = (id: string): PromptView => ({ id, text: '', optionId: '', feedback: null });
