import type { CertificateView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Icon, Mark } from '@rizhi/shared/components/icon';
import { PageHead } from '@rizhi/shared/components/page-head';
import rows from '@rizhi/shared/components/rows.module.css';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { fullDate } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { certificatesQuery } from '../api/requests';
import { VerifyForm } from '../components/verify-form';
import styles from './certificates.module.css';

/** My certificates, and the place to check somebody's number. */
export function CertificatesPage() {
  const { t } = useTranslation();
  const own = useInfiniteQuery(certificatesQuery);
  const items = own.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('certificate:title'));
  return (
    <>
      <PageHead title={t('certificate:title')} back={{ to: paths.me, name: t('certificate:back') }} />
      {own.isPending ? <Skeleton lines={3} height="3.5rem" /> : null}
      {own.error ? <FailedState error={own.error} onRetry={() => void own.refetch()} /> : null}
      {own.data && items.length === 0 ? (
        <EmptyState title={t('certificate:none')}>{t('certificate:noneHint')}</EmptyState>
      ) : null}
      {items.length > 0 ? (
        <ul className={`${rows.rows} ${styles.list}`}>
          {items.map((certificate) => (
            <CertificateRow key={certificate.number} certificate={certificate} />
          ))}
        </ul>
      ) : null}
      {own.hasNextPage ? (
        <Button isBusy={own.isFetchingNextPage} onClick={() => void own.fetchNextPage()}>
          {t('certificate:more')}
        </Button>
      ) : null}
      <VerifyForm />
    </>
  );
}

function CertificateRow({ certificate }: { certificate: CertificateView }) {
  const { t, i18n } = useTranslation();
  const isWithdrawn = certificate.status === 'withdrawn';
  return (
    <li>
      <Link className={rows.row} to={`/me/certificates/${certificate.number}`}>
        <Mark name={isWithdrawn ? 'overdue' : 'done'} />
        <span className={rows.grow}>
          <span className={rows.name}>{certificate.planTitle}</span>
          <br />
          <span className={rows.aside}>
            {t(isWithdrawn ? 'certificate:rowWithdrawn' : 'certificate:row', {
              date: fullDate(certificate.issuedOn, i18n.language),
              number: certificate.number,
            })}
          </span>
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}
