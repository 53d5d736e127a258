import { lazy } from 'react';
import { Route } from 'react-router';

const NotificationsPage = lazy(async () => ({
  default: (await import('./pages/notifications-page')).NotificationsPage,
}));

export const inboxRoutes = <Route path="notifications" element={<NotificationsPage />} />;
