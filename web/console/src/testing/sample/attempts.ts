import type { AttemptOfQuiz, UnpublishedChangesView } from '@rizhi/shared/api/types';

export const unpublishedChanges: UnpublishedChangesView = {
  version: 1,
  added: 1,
  removed: 2,
  reworded: 1,
  remarked: 0,
  isReordered: true,
  isDrawnOtherwise: false,
  isRuledOtherwise: true,
  title: '手卫生小测',
  questionCount: 3,
  totalMark: 20,
  passPercent: 80,
  attemptsAllowed: 3,
  timeLimitSeconds: 1200,
  gradeBy: 'best',
  opens: '2026-11-20T01:00:00Z',
  closes: null,
};

const graded: AttemptOfQuiz = {
  id: 'a1',
  personId: 'p2',
  quizVersion: 1,
  attempt: 1,
  planId: 'plan-1',
  day: 3,
  status: 'graded',
  startedAt: '2026-09-14T01:00:00Z',
  submittedAt: '2026-09-14T01:18:20Z',
  mark: 13,
  totalMark: 15,
  percent: 86,
  hasPassed: true,
  seconds: 1100,
  isCorrected: true,
};
const ungraded = { mark: null, totalMark: null, percent: null, hasPassed: null, isCorrected: false };

export const attempts: AttemptOfQuiz[] = [
  {
    ...graded,
    ...ungraded,
    id: 'a4',
    personId: 'p3',
    attempt: 2,
    status: 'open',
    startedAt: '2026-09-15T01:30:00Z',
    submittedAt: null,
    seconds: null,
  },
  { ...graded, ...ungraded, id: 'a3', personId: 'p4', status: 'awaiting-marking', seconds: 900 },
  { ...graded, ...ungraded, id: 'a6', personId: 'p5', status: 'overdue', submittedAt: null, seconds: null },
  graded,
  { ...graded, id: 'a2', personId: 'p3', mark: 6.5, percent: 43, hasPassed: false, isCorrected: false },
  { ...graded, ...ungraded, id: 'a5', personId: 'p6', status: 'abandoned', submittedAt: null, seconds: null },
];
