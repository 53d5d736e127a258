import { Sheet } from '@rizhi/shared/components/sheet';
import { useTranslation } from 'react-i18next';
import styles from './keys-sheet.module.css';

const KEYS = [
  ['1–9, A–I', 'choose'],
  ['Enter', 'enter'],
  ['← →', 'move'],
  ['F', 'flag'],
  ['S', 'sheet'],
  ['?', 'help'],
] as const;

/** What single keys do in a quiz, and where they can be switched off. */
export function KeysSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('attempt:keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`attempt:keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('attempt:keys.off')}</p>
    </Sheet>
  );
}
