import { State } from '@rizhi/shared/components/state';
import { minutesOf } from '@rizhi/shared/lib/time';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SectionProgress } from '../model/progress';
import type { Phase } from '../model/reporter';
import styles from './reader.module.css';

/** What still counts for this section, by the server's own count. */
export function missingText({ missingSeconds }: SectionProgress, t: TFunction): string {
  if (missingSeconds <= 0) return t('reading:proof.end');
  if (missingSeconds < 60) return t('reading:proof.seconds', { count: Math.ceil(missingSeconds / 5) * 5 });
  return t('reading:proof.minutes', { count: minutesOf(missingSeconds) });
}

export function ProofLine({ progress, phase }: { progress: SectionProgress; phase: Phase }) {
  const { t } = useTranslation();
  if (progress.isRead) {
    return (
      <p className={styles.proof}>
        <State mark="done">{t('reading:proof.read')}</State>
      </p>
    );
  }
  if (phase === 'ended' || phase === 'refused') return null;
  if (phase === 'offline') return <p className={styles.proof}>{t('reading:proof.offline')}</p>;
  if (phase === 'parked') return <p className={styles.proof}>{t('reading:proof.parked')}</p>;
  return (
    <p className={styles.proof}>
      <State mark={progress.isStarted ? 'open' : 'upcoming'}>
        {t(progress.isStarted ? 'reading:proof.reading' : 'reading:proof.unread')}
      </State>
      <span>{missingText(progress, t)}</span>
    </p>
  );
}
