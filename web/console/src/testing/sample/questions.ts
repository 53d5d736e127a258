import type {
  OverrideStepView,
  OverrideView,
  PreviewTriesView,
  PreviewView,
  QuestionChangesView,
  QuestionContent,
  QuestionImportView,
  QuestionReportView,
  QuestionUsesView,
  QuestionView,
  QuizView,
  ReviewCalibrationView,
  TransitionsView,
} from '@rizhi/shared/api/types';
import { BLANK, option } from '../../features/bank/model/content';
import { faceOf } from '../../features/bank/model/kinds';
import { NOW } from './organisation.ts';

const choice = (stem: string, options: string[], right: number | null): QuestionContent => ({
  ...BLANK,
  stem,
  options: options.map((text, index) => option('abcd'[index] ?? 'x', text, index === right)),
  mark: 5,
  tags: ['手卫生'],
});

const contents = [
  {
    ...choice('洗手时揉搓双手的时间不少于', ['5 秒', '10 秒', '15 秒', '60 秒'], 2),
    explanation: '见手册第二章三。',
  },
  choice('手部有可见污染时，首选的做法是', ['洗手', '速干手消毒剂', '戴手套', '擦拭'], 0),
  choice('下列哪种情形应当重新消毒', ['不同患者手术之间', '接听电话后'], null),
];

export const questionImport: QuestionImportView = {
  id: 'q1',
  fileName: null,
  format: 'text',
  encoding: null,
  title: '手卫生测验',
  lines: [
    '一、单项选择题',
    '1．洗手时揉搓双手的时间不少于（　C　）。',
    'A．5 秒　B．10 秒　C．15 秒　D．60 秒',
    '解析：见手册第二章三。',
    '',
    '2．手部有可见污染时，首选的做法是（A）',
    'A、洗手 B、速干手消毒剂 C、戴手套 D、擦拭',
    '',
    '3．下列哪种情形应当重新消毒（　）',
    'A、不同患者手术之间 B、接听电话后',
  ],
  items: contents.map((content, index) => ({
    n: index + 1,
    number: String(index + 1),
    fromLine: [2, 6, 9][index] ?? 1,
    toLine: [4, 7, 10][index] ?? 1,
    place: null,
    source: content.stem,
    content,
    findings:
      index === 1
        ? [
            {
              code: 'mixed-separators',
              severity: 'warning',
              line: 7,
              place: null,
              detail: '选项用了两种分隔写法，请核对选项。',
            },
          ]
        : index === 2
          ? [{ code: 'no-answer', severity: 'error', line: 9, place: null, detail: '没有找到答案。' }]
          : [],
    status: (['ok', 'warning', 'error'] as const)[index] ?? 'ok',
    isEdited: false,
    policy: null,
    duplicate: null,
  })),
  findings: [],
  ok: 1,
  warnings: 1,
  errors: 1,
  version: 1,
  status: 'review',
  questionIds: [],
};

export const questions: QuestionView[] = contents.map((content, index) => ({
  id: `q${index + 1}`,
  version: 1,
  content,
  updatedAt: '2026-09-10T02:00:00Z',
  usedInQuizzes: index,
  state: 'published',
  updatedBy: 'p1',
  writtenBy: 'p1',
}));

const firstQuestion = questions[0] as QuestionView;

export const versions: QuestionView[] = [
  { ...firstQuestion, version: 2, updatedBy: 'p2' },
  { ...firstQuestion, updatedAt: '2026-09-01T02:00:00Z' },
];

export const changes: QuestionChangesView = {
  since: 1,
  version: 2,
  items: [
    { path: 'options/2/text', before: '十秒', after: '15 秒' },
    { path: 'options/2/isCorrect', before: null, after: 'true' },
  ],
};

export const uses: QuestionUsesView = {
  items: [
    {
      quizId: 'z1',
      title: '手卫生小测',
      isInDraft: true,
      published: [
        { number: 1, questionVersion: 1, publishedAt: '2026-09-05T02:00:00Z', attempts: 12, isDrawn: false },
      ],
    },
  ],
};

export const transitions: TransitionsView = {
  items: [{ from: 'draft', to: 'published', by: 'p1', at: '2026-09-02T02:00:00Z', note: '看过了' }],
};

export const quiz: QuizView = {
  id: 'z1',
  title: '手卫生小测',
  status: 'published',
  version: 2,
  publishedVersion: 1,
  hasUnpublishedChanges: true,
  items: questions.map((question) => ({
    questionId: question.id,
    questionVersion: 1,
    type: question.content.type,
    stem: question.content.stem,
    mark: question.content.mark,
    policy: null,
    section: null,
  })),
  totalMark: 15,
  passPercent: 80,
  attemptsAllowed: 3,
  sections: [],
  rules: [],
  questionCount: 2,
  firstDelaySeconds: 0,
  laterDelaySeconds: 0,
  reviewOptions: null,
  gradeBy: 'best',
  mode: 'assessment',
  expiry: 'submit',
  handInSeconds: 86_400,
  opens: '2026-11-20T01:00:00Z',
  closes: null,
  hasNegativeMarks: false,
  timeLimitSeconds: 1800,
  graceSeconds: 30,
  isShuffled: true,
  areOptionsShuffled: true,
  policy: 'exact',
  review: 'after-submission',
  updatedAt: '2026-09-10T02:00:00Z',
};

export const overrides: OverrideView[] = [
  {
    kind: 'people',
    subjectId: 'p2',
    timeLimitSeconds: null,
    extraSeconds: 600,
    attemptsAllowed: null,
    opens: null,
    closes: '2026-12-01T10:00:00Z',
    changedBy: 'p1',
    changedAt: '2026-09-10T02:00:00Z',
    neverCloses: false,
    isInForce: true,
  },
  {
    kind: 'units',
    subjectId: 'u-int',
    timeLimitSeconds: 0,
    extraSeconds: null,
    attemptsAllowed: 0,
    opens: null,
    closes: null,
    changedBy: 'p1',
    changedAt: '2026-09-10T02:00:00Z',
    neverCloses: true,
    isInForce: true,
  },
];

const step = {
  changedBy: 'p1',
  isRemoval: false,
  timeLimitSeconds: null,
  extraSeconds: null,
  attemptsAllowed: null,
  opens: null,
  closes: null,
  neverCloses: false,
};

export const overrideSteps: OverrideStepView[] = [
  { ...step, changedAt: '2026-09-10T02:00:00Z', extraSeconds: 600, closes: '2026-12-01T10:00:00Z' },
  { ...step, changedAt: '2026-09-09T02:00:00Z', changedBy: 'p3', isRemoval: true },
  { ...step, changedAt: '2026-09-08T02:00:00Z', timeLimitSeconds: 0, attemptsAllowed: 3, neverCloses: true },
];

const taken: PreviewTriesView = {
  planId: 'plan-1',
  day: 3,
  attemptsMade: 1,
  attemptsLeft: null,
  nextAttemptAt: '2026-09-15T06:00:00Z',
  isUnderWay: false,
  refusal: 'attempt-too-soon',
};

export const preview: PreviewView = {
  quizId: 'z1',
  version: 1,
  title: '手卫生小测',
  personId: 'p2',
  questions: questions.map(({ id, content }) => ({
    ...faceOf(content),
    children: faceOf(content).children ?? null,
    format: content.format ?? 'plain',
    gapCount: content.gaps.length,
    questionId: id,
    checked: null,
    maxMark: content.mark,
    response: null,
    sequence: 0,
    isFlagged: false,
    section: null,
    hints: content.hints,
    hintsTaken: 0,
  })),
  sections: [],
  timeLimitSeconds: 1800,
  allowedSeconds: 2400,
  extraSeconds: 600,
  attemptsAllowed: null,
  opens: null,
  closes: '2026-12-01T10:00:00Z',
  deadline: '2026-09-15T03:00:00Z',
  refusal: null,
  seed: 's1',
  soFar: taken,
  days: [
    taken,
    { ...taken, day: 1, attemptsMade: 2, attemptsLeft: 0, nextAttemptAt: null, refusal: 'no-attempts-left' },
  ],
};

export const report: QuestionReportView = {
  id: 'r1',
  questionId: 'q1',
  questionVersion: 1,
  currentVersion: 2,
  stem: '洗手时揉搓双手的时间不少于',
  kind: 'wrong-key',
  text: '教材第 3 页写的是 20 秒，与答案不同。',
  personId: 'p2',
  attemptId: 'a1',
  at: NOW,
  isOpen: true,
  reply: null,
  closedAt: null,
  closedBy: null,
};

/** Recall by tenths, as predicted and as it was. */
export const calibration: ReviewCalibrationView = {
  since: '2026-06-17',
  rows: [
    { fromPercent: 70, toPercent: 80, reviews: 12, predicted: 76, observed: 67 },
    { fromPercent: 80, toPercent: 90, reviews: 148, predicted: 86, observed: 78 },
    { fromPercent: 90, toPercent: 100, reviews: 320, predicted: 94, observed: 95 },
  ],
};
