import type { CertificateView } from '@rizhi/shared/api/types';
import { Seal } from '@rizhi/shared/components/icon';
import { useSession } from '@rizhi/shared/lib/session';
import { fullDate } from '@rizhi/shared/lib/time';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rosette } from '../model/rosette';
import styles from './certificate-sheet.module.css';

/** The certificate as it stands on paper: one sheet to hang on a wall. */
export function CertificateSheet({ certificate }: { certificate: CertificateView }) {
  const { t, i18n } = useTranslation();
  const organisation = useSession()?.organisation;
  const { number, planTitle, personName, issuedOn } = certificate;
  const isWithdrawn = certificate.status === 'withdrawn';
  const lines = useMemo(() => rosette(number), [number]);
  return (
    <article className={styles.sheet} aria-labelledby="certificate-title">
      <div className={styles.frame}>
        <svg className={styles.rosette} viewBox="-100 -100 200 200" aria-hidden="true">
          <path d={lines} />
        </svg>
        <div className={styles.corners} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
        <header className={styles.head}>
          <p className={styles.organisation}>{organisation}</p>
          <h2 id="certificate-title" className={styles.title}>
            {t('certificate:sheet.title')}
          </h2>
          {isWithdrawn ? <p className={styles.stamp}>{t('certificate:status.withdrawn')}</p> : null}
        </header>
        <div className={styles.words}>
          <p>{t('certificate:sheet.intro')}</p>
          <p className={styles.name}>{personName}</p>
          <p className={styles.text}>
            {t('certificate:sheet.before')}
            <strong className={styles.plan}>{t('certificate:sheet.plan', { plan: planTitle })}</strong>
            {t('certificate:sheet.after')}
          </p>
        </div>
        <footer className={styles.foot}>
          <dl className={styles.number}>
            <dt>{t('certificate:number')}</dt>
            <dd>{number}</dd>
            <dd className={styles.hint}>{t('certificate:sheet.hint')}</dd>
          </dl>
          <div className={styles.issued}>
            <span className={styles.seal}>
              <Seal />
            </span>
            <p>{organisation}</p>
            <p>
              <time dateTime={issuedOn}>{fullDate(issuedOn, i18n.language)}</time>
            </p>
          </div>
        </footer>
      </div>
    </article>
  );
}
