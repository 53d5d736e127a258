import { laterPage } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const Pages = laterPage(async () => (await import('./pages/certificate-pages')).CertificatePages);

export const certificateRoutes = <Route path="me/certificates/:number?" element={<Pages />} />;
