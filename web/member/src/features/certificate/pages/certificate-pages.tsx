import { useParams } from 'react-router';
import { CertificatePage } from './certificate-page';
import { CertificatesPage } from './certificates-page';

/** All of mine, or the one with the number in the address; one load for both. */
export function CertificatePages() {
  const { number } = useParams();
  return number ? <CertificatePage number={number} /> : <CertificatesPage />;
}
