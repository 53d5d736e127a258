import { laterPage } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const CertificatesPage = laterPage(async () => (await import('./pages/certificates-page')).CertificatesPage);
const CertificatePage = laterPage(async () => (await import('./pages/certificate-page')).CertificatePage);

export const certificateRoutes = (
  <>
    <Route path="me/certificates" element={<CertificatesPage />} />
    <Route path="me/certificates/:number" element={<CertificatePage />} />
  </>
);
