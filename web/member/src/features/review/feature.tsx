import { laterPage } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const ReviewPage = laterPage(async () => (await import('./pages/review-page')).ReviewPage);
const SessionPage = laterPage(async () => (await import('./pages/session-page')).SessionPage);

export const reviewRoutes = (
  <>
    <Route path="review" element={<ReviewPage />} />
    <Route path="review/session" element={<SessionPage />} />
  </>
);
