import { questions } from './sample.ts';

export const item = {
  attemptId: 'a1',
  questionId: 'q9',
  quizTitle: '手卫生小测',
  stem: '简述手卫生的五个时机。',
  guidance: '接触患者前；无菌操作前；接触体液后；接触患者后；接触环境后。每点 2 分。',
  response: '接触病人前后，做无菌操作前，碰到体液以后。',
  maxMark: 10,
  submittedAt: '2026-09-14T12:00:00Z',
  mark: null,
  comment: null,
  ruleMark: 0,
  rubric: [
    { id: 'c1', text: '时机齐全', most: 6, levels: [] },
    {
      id: 'c2',
      text: '表述清楚',
      most: 4,
      levels: [
        { text: '清楚', mark: 4 },
        { text: '一般', mark: 2 },
      ],
    },
  ],
  suggestion: {
    mark: 4,
    groups: [
      { words: ['无菌操作'], mark: 2, need: 'required', spans: [{ from: 8, to: 12 }] },
      { words: ['体液', '血液'], mark: 2, need: 'welcome', spans: [{ from: 16, to: 18 }] },
      { words: ['环境'], mark: 2, need: 'welcome', spans: [] },
    ],
  },
  opinions: 0,
  disputed: null as number[] | null,
};

export const waiting = {
  quizId: 'quiz-1',
  quizTitle: '手卫生小测',
  questionId: 'q9',
  stem: '简述手卫生的五个时机。',
  waiting: 3,
};

export const correctable = {
  quizTitle: '手卫生小测',
  questionId: 'q1',
  version: 1,
  content: {
    ...questions[0]?.content,
    type: 'single',
    stem: '洗手至少多少秒？',
    gaps: [],
    options: [
      { id: 'a', text: '15 秒', isCorrect: false },
      { id: 'b', text: '40 秒', isCorrect: true },
    ],
  },
  mark: 2,
  policy: 'exact',
  treatment: 'as-answered',
  isMarkedByHand: false,
  isDrawn: false,
};

export const preview = {
  attempts: 24,
  changed: 2,
  better: 1,
  passing: 1,
  failing: 1,
  ungraded: 3,
  rows: [
    {
      attemptId: 'a1',
      personId: 'p1',
      planId: 'plan-1',
      day: 3,
      number: 1,
      markBefore: 4,
      totalBefore: 10,
      percentBefore: 40,
      hadPassed: false,
      markAfter: 6,
      totalAfter: 10,
      percentAfter: 60,
      passes: true,
    },
    {
      attemptId: 'a2',
      personId: 'p2',
      planId: 'plan-1',
      day: 3,
      number: 2,
      markBefore: 6,
      totalBefore: 10,
      percentBefore: 60,
      hadPassed: true,
      markAfter: 4,
      totalAfter: 10,
      percentAfter: 40,
      passes: false,
    },
  ],
  days: [{ planId: 'plan-1', day: 3, changed: 2, passing: 1, failing: 1 }],
  certificates: {
    issued: 1,
    restored: 0,
    withdrawn: 1,
    isComplete: true,
    rows: [
      { personId: 'p2', planId: 'plan-1', step: 'withdraw' },
      { personId: 'p1', planId: 'plan-1', step: 'issue' },
    ],
  },
};

export const correction = {
  id: 'c1',
  number: 1,
  questionId: 'q1',
  content: null,
  mark: null,
  policy: null,
  treatment: 'full-mark',
  mode: 'exact',
  note: '题干有歧义',
  status: 'applied',
  by: 'p1',
  at: '2026-09-14T09:00:00Z',
  changed: 7,
  settledAt: '2026-09-14T09:00:05Z',
  undoneBy: null,
  undoneAt: null,
  canUndo: true,
};

export const analysis = {
  title: '手卫生小测',
  asOf: '2026-09-14T09:00:00Z',
  attempts: 24,
  mean: 7.25,
  median: 7.5,
  deviation: 1.8,
  skewness: -0.4,
  kurtosis: -0.2,
  consistency: 71.4,
  errorRatio: 53.5,
  standardError: 0.96,
  items: [
    {
      questionId: 'q1',
      version: 1,
      type: 'single',
      stem: '洗手至少多少秒？',
      maxMark: 2,
      facility: 0.31,
      deviation: 0.9,
      discrimination: -12.5,
      efficiency: -18.2,
      effectiveWeight: null,
      topMinusBottom: -0.2,
      flags: ['key-suspected', 'negative-discrimination'],
      guess: 0.5,
      wrongOption: '15 秒',
      wrongTimes: 16,
      answers: 24,
      meanSeconds: 18.5,
      link: { documentId: 'doc-1', revisionId: 'rev-3', sectionId: 's2', paragraphId: 's2-p1' },
      isDrawn: false,
      attempts: 24,
    },
    {
      questionId: 'q9',
      version: 1,
      type: 'true-false',
      stem: '戴手套可以代替洗手。',
      maxMark: 1,
      facility: 0.83,
      deviation: 0.4,
      discrimination: 34.1,
      efficiency: 55.2,
      effectiveWeight: null,
      topMinusBottom: 0.4,
      flags: [],
      guess: 0.5,
      wrongOption: null,
      wrongTimes: null,
      answers: 12,
      meanSeconds: 9,
      link: { documentId: 'doc-1', revisionId: 'rev-3', sectionId: 's2', paragraphId: null },
      isDrawn: true,
      attempts: 12,
    },
  ],
};

/** A question whose answer is typed, and what people typed. */
export const typedQuestion = {
  ...correctable,
  content: {
    ...correctable.content,
    type: 'fill-in',
    stem: '坚持____的方针。',
    options: [],
    gaps: [{ alternatives: ['综合治理'] }],
  },
};

export const typed = {
  items: [
    { gap: 0, text: '综合整治', times: 7, isRight: false },
    { gap: 0, text: '综合管理', times: 2, isRight: false },
    { gap: 0, text: '综合治理', times: 15, isRight: true },
  ],
};
