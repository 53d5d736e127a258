import { Button } from '@rizhi/shared/components/button';
import { Mark } from '@rizhi/shared/components/icon';
import { Sheet } from '@rizhi/shared/components/sheet';
import { useTranslation } from 'react-i18next';
import type { SectionProgress } from '../model/progress';
import type { Phase } from '../model/reporter';
import { missingText } from './proof-line';
import styles from './reader.module.css';

interface MissingSheetProps {
  isOpen: boolean;
  onClose: () => void;
  progress: SectionProgress | undefined;
  phase: Phase;
}

/** Says what a section still needs. The server decides; this page only repeats what it said. */
export function MissingSheet({ isOpen, onClose, progress, phase }: MissingSheetProps) {
  const { t } = useTranslation();
  if (!progress) return null;
  const goToEnd = () => {
    onClose();
    document
      .querySelector(`[data-section="${CSS.escape(progress.sectionId)}"]`)
      ?.scrollIntoView({ block: 'end' });
  };
  return (
    <Sheet
      title={t(progress.isRead ? 'reading:missing.done' : 'reading:missing.title')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <ul className={styles.facts}>
        <li>
          <Mark name={progress.missingSeconds <= 0 ? 'done' : 'open'} />
          <span>
            {t('reading:missing.time', {
              credited: Math.floor(progress.creditedSeconds),
              needed: Math.ceil(progress.neededSeconds),
            })}
          </span>
        </li>
        <li>
          <Mark name={progress.isRead ? 'done' : 'upcoming'} />
          <span>{progress.isRead ? t('reading:missing.endSeen') : missingText(progress, t)}</span>
        </li>
      </ul>
      <p className={styles.aside}>
        {t(
          phase === 'offline'
            ? 'reading:missing.offline'
            : phase === 'parked'
              ? 'reading:missing.parked'
              : 'reading:missing.rule',
        )}
      </p>
      <p className={styles.buttons}>
        <Button look="primary" onClick={onClose}>
          {t('reading:missing.readOn')}
        </Button>
        {progress.isRead ? null : (
          <Button look="quiet" onClick={goToEnd}>
            {t('reading:missing.toEnd')}
          </Button>
        )}
      </p>
    </Sheet>
  );
}
