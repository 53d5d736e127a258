import { Segments } from '@rizhi/shared/components/choices';
import { Sheet } from '@rizhi/shared/components/sheet';
import { useTranslation } from 'react-i18next';
import { changeReadingLook, type ReadingTheme, useReadingLook } from '../model/reading-look';
import styles from './reader.module.css';

const SIZES = ['16', '18', '20', '22', '24'] as const;
const LEADINGS = ['1.6', '1.8', '2.0'] as const;
const MEASURES = ['narrow', 'normal', 'wide'] as const;
const THEMES: readonly ReadingTheme[] = ['system', 'light', 'sepia', 'dark'];
const PARAGRAPHS = ['indent', 'space'] as const;

/** The five settings behind "Aa". */
export function LookSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const look = useReadingLook();
  return (
    <Sheet title={t('reading:look.title')} isOpen={isOpen} onClose={onClose} isAtSide>
      <div className={styles.settings}>
        <Segments
          legend={t('reading:look.size')}
          options={SIZES.map((value) => ({ value, label: value }))}
          value={look.size}
          onChange={(size) => changeReadingLook({ size })}
        />
        <Segments
          legend={t('reading:look.leading')}
          options={LEADINGS.map((value) => ({ value, label: value }))}
          value={look.leading}
          onChange={(leading) => changeReadingLook({ leading })}
        />
        <Segments
          legend={t('reading:look.measure')}
          options={MEASURES.map((value) => ({ value, label: t(`reading:look.measures.${value}`) }))}
          value={look.measure}
          onChange={(measure) => changeReadingLook({ measure })}
        />
        <Segments
          legend={t('reading:look.theme')}
          options={THEMES.map((value) => ({
            value,
            label: (
              <span>
                {value === 'system' ? null : <span className={styles.swatch} data-theme={value} />}
                {t(`reading:look.themes.${value}`)}
              </span>
            ),
          }))}
          value={look.theme}
          onChange={(theme) => changeReadingLook({ theme })}
        />
        <Segments
          legend={t('reading:look.paragraph')}
          options={PARAGRAPHS.map((value) => ({ value, label: t(`reading:look.paragraphs.${value}`) }))}
          value={look.paragraph}
          onChange={(paragraph) => changeReadingLook({ paragraph })}
        />
      </div>
    </Sheet>
  );
}
