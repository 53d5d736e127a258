import type { CertificateView } from '@rizhi/shared/api/types';
import { Seal } from '@rizhi/shared/components/icon';
import { useSession } from '@rizhi/shared/lib/session';
import { fullDate } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './certificate-sheet.module.css';

/** The certificate as it stands on paper. */
export function CertificateSheet({ certificate }: { certificate: CertificateView }) {
  const { t, i18n } = useTranslation();
  const organisation = useSession()?.organisation;
  const isWithdrawn = certificate.status === 'withdrawn';
  return (
    <article className={styles.sheet} aria-labelledby="certificate-title">
      <div className={styles.frame}>
        <Seal />
        <h2 id="certificate-title" className={styles.title}>
          {t('certificate:sheet.title')}
        </h2>
        {isWithdrawn ? <p className={styles.stamp}>{t('certificate:status.withdrawn')}</p> : null}
        <p>{t('certificate:sheet.intro')}</p>
        <p className={styles.name}>{certificate.personName}</p>
        <p className={styles.text}>{t('certificate:sheet.text', { plan: certificate.planTitle })}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('certificate:number')}</dt>
            <dd className={styles.number}>{certificate.number}</dd>
          </div>
          <div>
            <dt>{organisation}</dt>
            <dd>
              <time dateTime={certificate.issuedOn}>{fullDate(certificate.issuedOn, i18n.language)}</time>
            </dd>
          </div>
        </dl>
        <p className={styles.hint}>{t('certificate:sheet.hint')}</p>
      </div>
    </article>
  );
}
