import type { GradingPolicy } from '@rizhi/shared/api/types';

/** Ways to mark a multiple choice, plain ones first. */
export const GRADING: readonly GradingPolicy[] = [
  'exact',
  'half-for-missing',
  'proportional',
  'per-option',
  'penalised',
  'strict',
  'weights',
  'mapping',
  'exam-wrong-of-two',
  'exam-wrong',
  'exam-right',
  'exam-all',
  'exam-none',
];
