import { type ComponentType, lazy } from 'react';

interface PageEntry {
  path: string;
  /** Who may open it; an admin may open all. */
  role: 'admin' | 'manager';
  Page: ComponentType;
}

const overview = lazy(() => import('../features/statistics/pages/overview-page'));
const people = lazy(() => import('../features/statistics/pages/people-page'));
const person = lazy(() => import('../features/statistics/pages/person-page'));
const documents = lazy(() => import('../features/library/pages/documents-page'));
const document = lazy(() => import('../features/library/pages/document-page'));
const importDocument = lazy(() => import('../features/library/pages/upload-page'));
const importReview = lazy(() => import('../features/library/pages/review-page'));
const section = lazy(() => import('../features/library/pages/section-page'));
const questions = lazy(() => import('../features/bank/pages/questions-page'));
const question = lazy(() => import('../features/bank/pages/question-page'));
const importQuestions = lazy(() => import('../features/bank/pages/paste-page'));
const questionReview = lazy(() => import('../features/bank/pages/import-page'));
const questionHistory = lazy(() => import('../features/bank/pages/history-page'));
const duplicates = lazy(() => import('../features/bank/pages/duplicates-page'));
const questionReports = lazy(() => import('../features/bank/pages/reports-page'));
const quizzes = lazy(() => import('../features/quiz/pages/quizzes-page'));
const quiz = lazy(() => import('../features/quiz/pages/quiz-page'));
const overrides = lazy(() => import('../features/quiz/pages/overrides-page'));
const quizPreview = lazy(() => import('../features/quiz/pages/preview-page'));
const marking = lazy(() => import('../features/grading/pages/marking-page'));
const correction = lazy(() => import('../features/grading/pages/correction-page'));
const analysis = lazy(() => import('../features/analysis/pages/analysis-page'));
const recall = lazy(() => import('../features/review/pages/recall-page'));
const plans = lazy(() => import('../features/plan/pages/plans-page'));
const plan = lazy(() => import('../features/plan/pages/plan-page'));
const units = lazy(() => import('../features/directory/pages/units-page'));
const directory = lazy(() => import('../features/directory/pages/directory-page'));
const member = lazy(() => import('../features/directory/pages/member-page'));
const peopleImport = lazy(() => import('../features/directory/pages/people-import-page'));
const calendar = lazy(() => import('../features/calendar/pages/calendar-page'));
const reminders = lazy(() => import('../features/reminder/pages/reminders-page'));
const channels = lazy(() => import('../features/reminder/pages/channels-page'));

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
