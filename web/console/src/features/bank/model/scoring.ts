import type { OrderingPolicy, ScoringView } from '@rizhi/shared/api/types';

export const ORDERING: readonly OrderingPolicy[] = [
  'absolute-position',
  'next-excluding-last',
  'next-including-last',
  'previous-and-next',
  'all-pairs',
  'longest-subsequence',
  'longest-run',
];

export const NO_SCORING: ScoringView = {
  choices: null,
  ordering: null,
  partShare: null,
  defaultWeight: null,
  lowerBound: null,
  upperBound: null,
  isAllOrNothing: null,
  isAnyOrder: null,
  rules: null,
};
