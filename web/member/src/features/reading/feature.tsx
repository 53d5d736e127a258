import { laterPage } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const ReaderPage = laterPage(async () => (await import('./pages/reader-page')).ReaderPage);

export const readingRoutes = <Route path="read/:planId/:day" element={<ReaderPage />} />;
