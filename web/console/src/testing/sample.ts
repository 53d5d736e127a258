import type {
  CountsView,
  DayStateName,
  DocumentDetailView,
  DocumentView,
  ExplanationView,
  ImportBlockView,
  ImportView,
  OutlineEntryView,
  PersonRowView,
  PersonStatisticsView,
  PersonView,
  PlanView,
  QuestionContent,
  QuestionImportView,
  QuizView,
  RecordDaySummaryView,
  ReminderView,
  RevisionView,
  SectionSummaryView,
  SessionView,
  UnitSummaryView,
  UnitView,
} from '@rizhi/shared/api/types';
import { BLANK, option } from '../features/bank/model/content';

/** A made-up hospital on one Tuesday morning; its numbers add up across the screens. */
export const NOW = '2026-09-15T02:42:00Z';

export const session: SessionView = {
  personId: 'p-admin',
  displayName: '陆清和',
  roles: ['admin', 'manager'],
  scopeUnits: ['u-root'],
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  organisation: '清溪医院',
  csrfToken: 'csrf',
  expiresAt: '2026-09-15T10:00:00Z',
  mustChangePassword: false,
  serverTime: NOW,
};

const unit = (
  id: string,
  name: string,
  parentId: string | null,
  headCount: number,
  path: string[] = [],
): UnitView => ({
  id,
  name,
  parentId,
  path,
  version: 1,
  isClosed: false,
  headCount,
});

export const units: UnitView[] = [
  unit('u-root', '清溪医院', null, 230),
  unit('u-int', '内科', 'u-root', 62, ['u-root']),
  unit('u-sur', '外科', 'u-root', 58, ['u-root']),
  unit('u-sur1', '普外组', 'u-sur', 24, ['u-root', 'u-sur']),
  unit('u-sur2', '骨科组', 'u-sur', 34, ['u-root', 'u-sur']),
  unit('u-nur', '护理部', 'u-root', 74, ['u-root']),
  unit('u-log', '后勤保障部', 'u-root', 36, ['u-root']),
];

const counts = (required: number, onTime: number, late: number, excused = 0, minutes = 0): CountsView => ({
  required,
  open: 0,
  onTime,
  late,
  overdue: required - onTime - late,
  excused,
  completionRate: required === 0 ? null : Math.round(((onTime + late) / required) * 100),
  onTimeRate: required === 0 ? null : Math.round((onTime / required) * 100),
  minutes,
});

const row = (
  id: string,
  displayName: string,
  unitName: string,
  state: PersonRowView['state'],
  overdue: number,
): PersonRowView => ({
  personId: id,
  displayName,
  unitId: 'u-sur',
  unitName,
  state,
  counts: counts(10, 9 - overdue, 1, 1, 80 - overdue * 10),
  averageScore: 90 - overdue * 4,
  currentStreak: 3 - Math.min(3, overdue),
  lastStudiedAt: overdue > 3 ? '2026-09-08T01:00:00Z' : '2026-09-14T12:24:00Z',
});

export const people: PersonRowView[] = [
  row('p1', '曹远志', '后勤保障部', 'overdue', 4),
  row('p2', '何书宁', '普外组', 'overdue', 3),
  row('p3', '卢映川', '后勤保障部', 'overdue', 3),
  row('p4', '邓可欣', '护理部', 'overdue', 2),
  row('p5', '马承礼', '普外组', 'overdue', 2),
  row('p6', '程雨霏', '护理部', 'open-today', 0),
  row('p7', '方若水', '内科', 'open-today', 0),
  row('p8', '韩知遥', '骨科组', 'up-to-date', 0),
  row('p9', '贺兰庭', '内科', 'excused', 0),
];

const at = (
  id: string,
  displayName: string,
  unitName: string,
  overdueDays: number,
  reason: string,
  nudgedAt: string | null = null,
) => ({
  personId: id,
  displayName,
  unitName,
  overdueDays,
  reason,
  lastStudiedAt: '2026-09-14T12:24:00Z',
  nudgedAt,
});

export const summary: UnitSummaryView = {
  unitId: 'u-root',
  unitName: '清溪医院',
  planId: 'plan-1',
  planTitle: '院感防控与手卫生',
  on: '2026-09-15',
  asOf: NOW,
  isDirect: false,
  people: { total: 230, upToDate: 96, openToday: 86, overdue: 41, excused: 7 },
  counts: counts(2214, 1962, 148, 86, 8280),
  children: [
    { unitId: 'u-int', unitName: '内科', people: 62, counts: counts(600, 541, 36, 20, 2232) },
    { unitId: 'u-sur', unitName: '外科', people: 58, counts: counts(556, 472, 48, 24, 1914) },
    { unitId: 'u-nur', unitName: '护理部', people: 74, counts: counts(718, 668, 34, 22, 3034) },
    { unitId: 'u-log', unitName: '后勤保障部', people: 36, counts: counts(340, 281, 30, 20, 1100) },
  ],
  trend: [
    ['2026-09-07', 204, 222],
    ['2026-09-08', 199, 222],
    ['2026-09-09', 201, 221],
    ['2026-09-10', 195, 221],
    ['2026-09-11', 197, 221],
    ['2026-09-14', 192, 223],
    ['2026-09-15', 108, 223],
  ].map(([date, done, due]) => ({
    date: String(date),
    done: Number(done),
    due: Number(due),
    completionRate: Math.round((Number(done) / Number(due)) * 100),
  })),
  atRisk: [
    at('p1', '曹远志', '后勤保障部', 4, '9 月 8 日以后没有学习'),
    at('p2', '何书宁', '普外组', 3, '连续 3 个学习日未完成，第 10 天读了 2 节'),
    at('p3', '卢映川', '后勤保障部', 3, '章节都已读完，第 7 至 9 天的测验没有作答', '2026-09-15T01:05:00Z'),
    at('p5', '马承礼', '普外组', 2, '第 8 天测验两次未通过（40 分、60 分，及格 80 分）'),
  ],
  atRiskTotal: 4,
};

const STATES: DayStateName[] = [
  'done',
  'done',
  'done',
  'done-late',
  'done',
  'excused',
  'done',
  'overdue',
  'overdue',
  'overdue',
  'open',
];
const DATES = [1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 20, 21, 22, 23];

const explained = (state: DayStateName): ExplanationView => ({
  state,
  facts: [
    { code: 'study-day', text: '9 月 14 日是学习日；本人当天没有请假', at: null, arguments: {} },
    {
      code: 'section-read',
      text: '2.1 标准预防：已读，计 3 分 10 秒',
      at: '2026-09-14T12:20:00Z',
      arguments: {},
    },
    {
      code: 'section-unread',
      text: '2.3 洗手与消毒：未读，计 48 秒，还需 83 秒并读到末尾',
      at: null,
      arguments: {},
    },
    { code: 'quiz-missing', text: '第 10 天测验：没有作答', at: null, arguments: {} },
  ],
  rule: 'overdue',
  ruleText: '到期时仍有必读章节未读，或测验未通过，记为逾期。',
});

export const days: RecordDaySummaryView[] = DATES.map((date, index) => {
  const state = STATES[index] ?? 'upcoming';
  const studyDate = `2026-09-${String(date).padStart(2, '0')}`;
  return {
    day: index + 1,
    title: `${index + 1}.1 手卫生`,
    studyDate,
    dueAt: `${studyDate}T16:00:00Z`,
    lateUntil: `2026-09-${String(date + 3).padStart(2, '0')}T16:00:00Z`,
    state,
    minutes: state === 'upcoming' ? 0 : (index * 7) % 15,
    quizPercent: null,
    completedAt: null,
    explanation: explained(state),
  };
});

export const person: PersonStatisticsView = {
  person: people[1] ?? row('p2', '何书宁', '普外组', 'overdue', 3),
  on: '2026-09-15',
  asOf: NOW,
  plans: [{ planId: 'plan-1', planTitle: '院感防控与手卫生', counts: counts(9, 5, 1, 1, 80), days }],
  attempts: [
    { attemptId: 'a1', planId: 'plan-1', day: 7, percent: 90, hasPassed: true, at: '2026-09-09T12:00:00Z' },
    { attemptId: 'a2', planId: 'plan-1', day: 8, percent: 60, hasPassed: false, at: '2026-09-10T12:00:00Z' },
  ],
  nudges: [{ at: '2026-09-11T08:47:00Z', byName: '周明远', planTitle: '院感防控与手卫生' }],
  streak: { current: 0, best: 3 },
};

const section = (
  n: number,
  number: string | null,
  title: string,
  level = 2,
  seconds = 240,
): SectionSummaryView => ({
  id: `s${n}`,
  level,
  number,
  title,
  characters: seconds * 6,
  estimatedSeconds: seconds,
  hash: `${n}f3a`,
  change: n === 3 ? 'changed' : n === 4 ? 'new' : 'same',
});

export const sections: SectionSummaryView[] = [
  section(1, '第一章', '总则', 1, 360),
  section(2, '一、', '标准预防', 2, 150),
  section(3, '二、', '手卫生时机', 2, 180),
  section(4, '三、', '洗手与卫生手消毒', 2, 210),
  section(5, '四、', '外科手消毒', 2, 240),
];

export const document: DocumentView = {
  id: 'd1',
  title: '医院感染管理手册',
  language: 'zh-CN',
  kind: 'docx',
  revision: 2,
  revisionId: 'r2',
  sections: 5,
  characters: 6840,
  estimatedSeconds: 1140,
  updatedAt: '2026-09-10T02:00:00Z',
  usedInPlans: 1,
};

export const revision: RevisionView = {
  id: 'r2',
  documentId: 'd1',
  revision: 2,
  title: document.title,
  language: 'zh-CN',
  hash: 'b7f2c09d5a1e44c0',
  savedAt: '2026-09-10T02:00:00Z',
  change: 'material',
  sections,
  removedSections: ['附录 旧版记录表'],
};

export const documentDetail: DocumentDetailView = {
  document,
  current: revision,
  revisions: [
    {
      id: 'r2',
      revision: 2,
      savedAt: revision.savedAt,
      hash: revision.hash,
      change: 'material',
      sections: 5,
    },
    {
      id: 'r1',
      revision: 1,
      savedAt: '2026-08-20T02:00:00Z',
      hash: '11aa22bb33cc44dd',
      change: 'first',
      sections: 5,
    },
  ],
};

const entry = (
  n: number,
  level: number,
  number: string | null,
  title: string,
  fromBlock: number,
): OutlineEntryView => ({
  id: `e${n}`,
  level,
  number,
  title,
  isSection: level < 3,
  fromBlock,
  toBlock: fromBlock + 1,
  characters: 900,
  estimatedSeconds: 150,
  anchors: 2,
  doubts: [],
});

export const importView: ImportView = {
  id: 'i1',
  documentId: null,
  fileName: '医院感染管理手册（2026 年修订）.docx',
  kind: 'docx',
  encoding: null,
  bytes: 42_000,
  sha256: 'abc',
  title: '医院感染管理手册',
  language: 'zh-CN',
  entries: [
    entry(1, 1, '第二章', '手卫生', 0),
    entry(2, 2, '一、', '标准预防', 1),
    entry(3, 2, '二、', '手卫生时机', 3),
    entry(4, 2, '三、', '洗手与卫生手消毒', 5),
    {
      ...entry(5, 2, '四、', '二季度依从率为 86%，比一季度提高 4 个百分点', 8),
      doubts: [
        { code: 'numbering-jump', detail: '“四、二季度……”的编号接不上前文，而且含有数据。', blockIndex: 8 },
      ],
    },
    entry(6, 2, '五、', '外科手消毒', 9),
  ],
  doubts: [
    { code: 'looks-like-heading', detail: '“手部有可见污染的”单独成行，字数少，后面接正文。', blockIndex: 6 },
    { code: 'numbering-rebuilt', detail: '第 6、7 行的 1. 2. 由 Word 自动生成。', blockIndex: 6 },
  ],
  characters: 18_642,
  estimatedSeconds: 4080,
  blockCount: 11,
  version: 3,
  status: 'review',
};

const TEXT = [
  '第二章 手卫生',
  '一、标准预防',
  '标准预防是针对医院所有患者和医务人员采取的一组预防措施，包括手卫生、选用防护用品、安全注射和环境清洁。',
  '二、手卫生时机',
  '下列情形应当洗手或者使用速干手消毒剂：接触患者前；清洁、无菌操作前；接触患者体液后。',
  '三、洗手与卫生手消毒',
  '1. 洗手的方法。用流动水湿润双手，取适量洗手液，揉搓不少于 15 秒，冲净后擦干。',
  '2. 卫生手消毒的方法。取适量速干手消毒剂，揉搓至手部干燥。',
  '四、二季度依从率为 86%，比一季度提高 4 个百分点',
  '五、外科手消毒',
  '外科手消毒应当先洗手，后消毒；不同患者手术之间，应当重新消毒。',
];
const HEADINGS = new Set([0, 1, 3, 5, 8, 9]);

export const blocks: ImportBlockView[] = TEXT.map((text, index) => ({
  index,
  kind: 'paragraph',
  text,
  isHeading: HEADINGS.has(index),
  entryId: null,
}));

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
  })),
  findings: [],
  ok: 1,
  warnings: 1,
  errors: 1,
  version: 1,
  status: 'review',
  questionIds: [],
};

export const questions = contents.map((content, index) => ({
  id: `q${index + 1}`,
  version: 1,
  content,
  updatedAt: '2026-09-10T02:00:00Z',
  usedInQuizzes: index,
}));

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
  timeLimitSeconds: null,
  graceSeconds: 30,
  isShuffled: true,
  areOptionsShuffled: true,
  policy: 'exact',
  review: 'after-submission',
  updatedAt: '2026-09-10T02:00:00Z',
};

const ref = (n: number) => ({ documentId: 'd1', revisionId: 'r2', sectionId: `s${n}` });

export const plan: PlanView = {
  id: 'plan-1',
  title: '院感防控与手卫生',
  status: 'draft',
  version: 4,
  startOn: '2026-09-21',
  weekdays: [1, 2, 3, 4, 5],
  followsCalendar: true,
  minutesPerDay: 6,
  lateDays: 3,
  sections: [1, 2, 3, 4, 5].map(ref),
  days: [[1], [2, 3], [4, 5]].map((ids, index) => {
    const chosen = sections.filter((found) => ids.includes(Number(found.id.slice(1))));
    return {
      day: index + 1,
      studyDate: `2026-09-${21 + index}`,
      title: chosen[0]?.title ?? '',
      sections: chosen.map((found) => ({
        documentId: 'd1',
        revisionId: 'r2',
        sectionId: found.id,
        title: found.title,
        number: found.number,
        estimatedSeconds: found.estimatedSeconds,
      })),
      estimatedSeconds: chosen.reduce((sum, found) => sum + found.estimatedSeconds, 0),
      quiz:
        index === 1
          ? null
          : { quizId: 'z1', version: 1, title: '手卫生小测', questionCount: 3, passPercent: 80 },
      warnings: index === 1 ? ['day-without-quiz'] : [],
    };
  }),
  audience: {
    includeUnits: [{ unitId: 'u-sur', withChildren: true }],
    includePeople: [],
    excludeUnits: [{ unitId: 'u-sur2', withChildren: true }],
    excludePeople: [],
  },
  headCount: 24,
  publication: null,
  hasUnpublishedChanges: true,
  updatedAt: NOW,
};

export const member: PersonView = {
  id: 'p2',
  login: 'hesn',
  displayName: '何书宁',
  email: 'hesn@example.org',
  status: 'active',
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  roles: ['member', 'manager'],
  scopeUnits: ['u-sur1'],
  memberships: [
    { unitId: 'u-int', unitName: '内科', from: '2023-07-01', to: '2024-06-30' },
    { unitId: 'u-sur1', unitName: '普外组', from: '2024-07-01', to: null },
  ],
  unitId: 'u-sur1',
  unitName: '普外组',
  version: 3,
  leavesOn: null,
  leftOn: null,
  leaves: [],
};

const reminder = (
  id: string,
  displayName: string,
  outcome: ReminderView['outcome'],
  explanation: string,
): ReminderView => ({
  id,
  personId: 'p2',
  displayName,
  reason: 'module-open',
  plannedFor: '2026-09-15T12:07:00Z',
  studyDate: '2026-09-15',
  outcome,
  withheldReason: outcome === 'withheld' ? 'done' : null,
  channel: outcome === 'sent' ? 'email' : null,
  settledAt: null,
  explanation,
});

export const reminders: ReminderView[] = [
  reminder('1', '叶青禾', 'planned', '若 20:07 以前学完，将不发。'),
  reminder('2', '程雨霏', 'sent', '20:07:04 由邮件服务器收下。'),
  reminder('3', '唐嘉木', 'withheld', '19:58 已学完，不再提醒。'),
  reminder('4', '曹远志', 'failed', '邮件服务器退回：没有这个邮箱。'),
];

export const explanation = explained('overdue');
