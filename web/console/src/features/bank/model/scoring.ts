import type { OrderingPolicy, ScoringView, TextRulesView } from '@rizhi/shared/api/types';

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

/** The stages of a comparison in their order, and whether each is on when nobody said anything. */
export const TEXT_RULES: readonly {
  name: Exclude<keyof TextRulesView, 'charactersPerEdit'>;
  usual: boolean;
}[] = [
  { name: 'composes', usual: true },
  { name: 'foldsWidth', usual: true },
  { name: 'collapsesSpaces', usual: true },
  { name: 'foldsCase', usual: true },
  { name: 'stripsPunctuation', usual: true },
  { name: 'foldsSigns', usual: true },
  { name: 'foldsTraditional', usual: false },
  { name: 'hasWildcards', usual: false },
  { name: 'hasPatterns', usual: false },
  { name: 'comparesNumbers', usual: true },
];

export const NO_RULES: TextRulesView = {
  composes: null,
  foldsWidth: null,
  collapsesSpaces: null,
  foldsCase: null,
  stripsPunctuation: null,
  foldsSigns: null,
  hasWildcards: null,
  comparesNumbers: null,
  foldsTraditional: null,
  hasPatterns: null,
  charactersPerEdit: null,
};

/** One wrong character for each so many of the key, where nobody said how many. */
export const USUAL_PER_EDIT = 5;
