import { inTime } from '@rizhi/shared/lib/later-page';
import { type ComponentType, lazy } from 'react';

interface PageEntry {
  path: string;
  /** Who may open it; an admin may open all. */
  role: 'admin' | 'manager';
  Page: ComponentType;
}

const later = (load: () => Promise<{ default: ComponentType }>) => lazy(() => inTime(load()));

const overview = later(() => import('../features/statistics/pages/overview-page'));
const people = later(() => import('../features/statistics/pages/people-page'));
const person = later(() => import('../features/statistics/pages/person-page'));
const documents = later(() => import('../features/library/pages/documents-page'));
const document = later(() => import('../features/library/pages/document-page'));
const importDocument = later(() => import('../features/library/pages/upload-page'));
const importReview = later(() => import('../features/library/pages/review-page'));
const section = later(() => import('../features/library/pages/section-page'));
const questions = later(() => import('../features/bank/pages/questions-page'));
const question = later(() => import('../features/bank/pages/question-page'));
const importQuestions = later(() => import('../features/bank/pages/paste-page'));
const questionReview = later(() => import('../features/bank/pages/import-page'));
const questionHistory = later(() => import('../features/bank/pages/history-page'));
const duplicates = later(() => import('../features/bank/pages/duplicates-page'));
const questionReports = later(() => import('../features/bank/pages/reports-page'));
const quizzes = later(() => import('../features/quiz/pages/quizzes-page'));
const quiz = later(() => import('../features/quiz/pages/quiz-page'));
const overrides = later(() => import('../features/quiz/pages/overrides-page'));
const quizAttempts = later(() => import('../features/quiz/pages/attempts-page'));
const quizPreview = later(() => import('../features/quiz/pages/preview-page'));
const marking = later(() => import('../features/grading/pages/marking-page'));
const correction = later(() => import('../features/grading/pages/correction-page'));
const analysis = later(() => import('../features/analysis/pages/analysis-page'));
const recall = later(() => import('../features/review/pages/recall-page'));
const plans = later(() => import('../features/plan/pages/plans-page'));
const plan = later(() => import('../features/plan/pages/plan-page'));
const units = later(() => import('../features/directory/pages/units-page'));
const directory = later(() => import('../features/directory/pages/directory-page'));
const member = later(() => import('../features/directory/pages/member-page'));
const peopleImport = later(() => import('../features/directory/pages/people-import-page'));
const calendar = later(() => import('../features/calendar/pages/calendar-page'));
const reminders = later(() => import('../features/reminder/pages/reminders-page'));
const channels = later(() => import('../features/reminder/pages/channels-page'));

export const PAGES: PageEntry[] = [
  { path: 'overview', role: 'manager', Page: overview },
  { path: 'people', role: 'manager', Page: people },
  { path: 'people/:personId', role: 'manager', Page: person },
  { path: 'documents', role: 'admin', Page: documents },
  { path: 'documents/import', role: 'admin', Page: importDocument },
  { path: 'documents/import/:importId', role: 'admin', Page: importReview },
  { path: 'documents/:documentId', role: 'admin', Page: document },
  { path: 'documents/:documentId/:revisionId/:sectionId', role: 'admin', Page: section },
  { path: 'questions', role: 'admin', Page: questions },
  { path: 'questions/import', role: 'admin', Page: importQuestions },
  { path: 'questions/import/:importId', role: 'admin', Page: questionReview },
  { path: 'questions/duplicates', role: 'admin', Page: duplicates },
  { path: 'questions/reports', role: 'admin', Page: questionReports },
  { path: 'questions/:questionId/history', role: 'admin', Page: questionHistory },
  { path: 'questions/:questionId', role: 'admin', Page: question },
  { path: 'quizzes', role: 'admin', Page: quizzes },
  { path: 'quizzes/:quizId', role: 'admin', Page: quiz },
  { path: 'quizzes/:quizId/attempts', role: 'admin', Page: quizAttempts },
  { path: 'quizzes/:quizId/preview', role: 'admin', Page: quizPreview },
  { path: 'quizzes/:quizId/overrides', role: 'admin', Page: overrides },
  { path: 'quizzes/:quizId/versions/:version/analysis', role: 'admin', Page: analysis },
  { path: 'quizzes/:quizId/versions/:version/corrections', role: 'admin', Page: correction },
  { path: 'marking', role: 'admin', Page: marking },
  { path: 'recall', role: 'admin', Page: recall },
  { path: 'plans', role: 'admin', Page: plans },
  { path: 'plans/:planId', role: 'admin', Page: plan },
  { path: 'units', role: 'admin', Page: units },
  { path: 'directory', role: 'admin', Page: directory },
  { path: 'directory/import', role: 'admin', Page: peopleImport },
  { path: 'directory/:personId', role: 'admin', Page: member },
  { path: 'calendar', role: 'admin', Page: calendar },
  { path: 'reminders', role: 'admin', Page: reminders },
  { path: 'channels', role: 'admin', Page: channels },
];
