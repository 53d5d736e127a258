import type {
  CountsView,
  DayStateName,
  ExplanationView,
  PersonRowView,
  PersonStatisticsView,
  RecordDaySummaryView,
  TopicStatisticsView,
  UnitSummaryView,
} from '@rizhi/shared/api/types';
import { NOW } from './organisation.ts';

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
    quizKind: null,
    explanation: explained(state),
  };
});

export const person: PersonStatisticsView = {
  person: people[1] ?? row('p2', '何书宁', '普外组', 'overdue', 3),
  on: '2026-09-15',
  asOf: NOW,
  plans: [{ planId: 'plan-1', planTitle: '院感防控与手卫生', counts: counts(9, 5, 1, 1, 80), days }],
  attempts: [
    {
      attemptId: 'a1',
      planId: 'plan-1',
      day: 7,
      percent: 90,
      hasPassed: true,
      at: '2026-09-09T12:00:00Z',
      isAbandoned: false,
    },
    {
      attemptId: 'a2',
      planId: 'plan-1',
      day: 8,
      percent: 60,
      hasPassed: false,
      at: '2026-09-10T12:00:00Z',
      isAbandoned: false,
    },
    {
      attemptId: 'a3',
      planId: 'plan-1',
      day: 8,
      percent: null,
      hasPassed: false,
      at: '2026-09-11T12:00:00Z',
      isAbandoned: true,
    },
  ],
  nudges: [{ at: '2026-09-11T08:47:00Z', byName: '周明远', planTitle: '院感防控与手卫生' }],
  streak: { current: 0, best: 3 },
};

export const explanation = explained('overdue');

export const topics: TopicStatisticsView = {
  unitId: 'u-hq',
  unitName: summary.unitName,
  on: summary.on,
  since: '2026-08-29',
  asOf: summary.asOf,
  leastPeople: 5,
  hidden: 2,
  items: [
    { kind: 'category', name: '安全/用电', people: 18, answers: 54, percent: 41, isWeak: true },
    { kind: 'tag', name: '触电急救', people: 12, answers: 24, percent: 58, isWeak: true },
    { kind: 'tag', name: '手卫生', people: 24, answers: 96, percent: 87, isWeak: false },
  ],
};
