import type { CertificateView } from '@rizhi/shared/api/types';
import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Notice, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem } from '@rizhi/shared/lib/problem';
import { dateTime } from '@rizhi/shared/lib/time';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificateQuery } from '../api/requests';
import { CertificateSheet } from '../components/certificate-sheet';
import styles from './certificate.module.css';

/** One certificate; the browser prints the sheet alone. */
export function CertificatePage({ number }: { number: string }) {
  const { t } = useTranslation();
  const certificate = useQuery(certificateQuery(number));
  usePageTitle(certificate.data?.planTitle ?? t('certificate:title'));
  return (
    <div className={styles.page}>
      <div className={styles.screen}>
        <PageHead
          title={t('certificate:one')}
          back={{ to: '/me/certificates', name: t('certificate:backToAll') }}
          action={
            certificate.data ? (
              <Button look="primary" onClick={() => window.print()}>
                {t('certificate:print')}
              </Button>
            ) : undefined
          }
        />
      </div>
      {certificate.isPending ? <Skeleton lines={5} height="3rem" /> : null}
      {isProblem(certificate.error, 'not-found') ? (
        <EmptyState title={t('certificate:missing')}>{t('certificate:missingHint')}</EmptyState>
      ) : certificate.error ? (
        <FailedState error={certificate.error} onRetry={() => void certificate.refetch()} />
      ) : null}
      {certificate.data ? <Shown certificate={certificate.data} /> : null}
    </div>
  );
}

function Shown({ certificate }: { certificate: CertificateView }) {
  return (
    <>
      {certificate.withdrawal ? <Withdrawn certificate={certificate} why={certificate.withdrawal} /> : null}
      <CertificateSheet certificate={certificate} />
    </>
  );
}

function Withdrawn({
  certificate,
  why,
}: {
  certificate: CertificateView;
  why: NonNullable<CertificateView['withdrawal']>;
}) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.screen}>
      <Notice
        mark="overdue"
        tone="behind"
        action={<ButtonLink to={paths.plan(certificate.planId)}>{t('certificate:toPlan')}</ButtonLink>}
      >
        <p>
          {t(`certificate:withdrawn.${why.reason}`, {
            day: why.day,
            at: dateTime(why.at, i18n.language),
          })}
        </p>
        <p>{t('certificate:withdrawn.again')}</p>
      </Notice>
    </div>
  );
}
