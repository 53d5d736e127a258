import { Button } from '@rizhi/shared/components/button';
import { Icon } from '@rizhi/shared/components/icon';
import { useTranslation } from 'react-i18next';
import styles from './quiz.module.css';

interface QuizActionsProps {
  place: number;
  isLast: boolean;
  isAnswered: boolean;
  /** Answered of all, as on the answer sheet. */
  count: string;
  /** Checks the answer; null where there is nothing to check. */
  onCheck: (() => void) | null;
  isChecking: boolean;
  onBack: () => void;
  onNext: () => void;
  onSheet: () => void;
}

/** Back, answer sheet, and the one step that comes next: check, go on or hand in. */
export function QuizActions({
  place,
  isLast,
  isAnswered,
  count,
  onCheck,
  isChecking,
  onBack,
  onNext,
  onSheet,
}: QuizActionsProps) {
  const { t } = useTranslation();
  const onward = isLast ? t('attempt:submit') : t(isAnswered ? 'attempt:next' : 'attempt:skip');
  return (
    <nav className={styles.actions} aria-label={t('attempt:moves')}>
      <Button disabled={place === 0} onClick={onBack}>
        <Icon name="back" />
        {t('attempt:back')}
      </Button>
      <Button className={styles.sheetButton} aria-haspopup="dialog" onClick={onSheet}>
        <Icon name="sheet" />
        {count}
        <span className="sr">{t('attempt:openSheet')}</span>
      </Button>
      <span className={styles.onward}>
        <Button look={onCheck ? undefined : 'primary'} onClick={onNext}>
          {onward}
        </Button>
        {onCheck ? (
          <Button look="primary" isBusy={isChecking} onClick={onCheck}>
            {t(isChecking ? 'attempt:check.busy' : 'attempt:check.check')}
          </Button>
        ) : null}
      </span>
    </nav>
  );
}
