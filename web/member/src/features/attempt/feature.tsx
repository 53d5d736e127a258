import { lazy } from 'react';
import { Route } from 'react-router';

const StartQuizPage = lazy(async () => ({
  default: (await import('./pages/start-quiz-page')).StartQuizPage,
}));
const QuizPage = lazy(async () => ({ default: (await import('./pages/quiz-page')).QuizPage }));

export const attemptRoutes = (
  <>
    <Route path="quiz/start/:planId/:day" element={<StartQuizPage />} />
    <Route path="quiz/:attemptId" element={<QuizPage />} />
  </>
);
