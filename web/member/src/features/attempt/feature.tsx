import { laterPage } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const StartQuizPage = laterPage(async () => (await import('./pages/start-quiz-page')).StartQuizPage);
const QuizPage = laterPage(async () => (await import('./pages/quiz-page')).QuizPage);

export const attemptRoutes = (
  <>
    <Route path="quiz/start/:planId/:day" element={<StartQuizPage />} />
    <Route path="quiz/:attemptId" element={<QuizPage />} />
  </>
);
