import { lazy } from 'react';
import { Route } from 'react-router';

const ReviewPage = lazy(async () => ({ default: (await import('./pages/review-page')).ReviewPage }));
const SessionPage = lazy(async () => ({ default: (await import('./pages/session-page')).SessionPage }));

export const reviewRoutes = (
  <>
    <Route path="review" element={<ReviewPage />} />
    <Route path="review/session" element={<SessionPage />} />
  </>
);
