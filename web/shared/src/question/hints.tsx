import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import type { TextFormat } from '../generated/types';
import styles from './hints.module.css';
import { RichText } from './rich-text';

interface HintsProps {
  hints: string[] | null;
  format: TextFormat | null;
  /** How many were looked at. */
  taken: number;
  /** Null when no more may be asked for. */
  onTake: ((taken: number) => void) | null;
}

/** Hints of a question, one more each time somebody asks. */
export function Hints({ hints, format, taken, onTake }: HintsProps) {
  const { t } = useTranslation();
  const count = hints?.length ?? 0;
  if (!hints || count === 0) return null;
  return (
    <div className={styles.hints}>
      <ol aria-live="polite" aria-label={t('question:hint.list')}>
        {hints.slice(0, taken).map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hint is its place, and two may read the same
          <li key={index}>
            <RichText text={hint} format={format} />
          </li>
        ))}
      </ol>
      {onTake && taken < count ? (
        <Button look="quiet" onClick={() => onTake(taken + 1)}>
          {t(taken === 0 ? 'question:hint.first' : 'question:hint.next', { count: count - taken })}
        </Button>
      ) : null}
    </div>
  );
}
