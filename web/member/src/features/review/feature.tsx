import { lazy } from 'react';
import { Route } from 'react-router';

const ReviewPage = lazy(async () => ({ default: (await import('./pages/review-page')).ReviewPage }));

export const reviewRoutes = <Route path="review" element={<ReviewPage />} />;
