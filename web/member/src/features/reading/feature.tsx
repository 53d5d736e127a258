import { lazy } from 'react';
import { Route } from 'react-router';

const ReaderPage = lazy(async () => ({ default: (await import('./pages/reader-page')).ReaderPage }));

export const readingRoutes = <Route path="read/:planId/:day" element={<ReaderPage />} />;
