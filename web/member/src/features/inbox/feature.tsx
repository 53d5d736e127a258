import { page } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const NotificationsPage = page(async () => (await import('./pages/notifications-page')).NotificationsPage);

export const inboxRoutes = <Route path="notifications" element={<NotificationsPage />} />;
