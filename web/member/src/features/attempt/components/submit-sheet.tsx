import { Button } from '@rizhi/shared/components/button';
import { Sheet } from '@rizhi/shared/components/sheet';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';
import type { Tally } from '../model/tally';
import type { Submission } from '../model/use-submission';
import styles from './quiz.module.css';

interface SubmitSheetProps {
  isOpen: boolean;
  onClose: () => void;
  tally: Tally;
  submission: Submission;
  onPick: (index: number) => void;
}

/** The last look before handing in: what is answered, open and flagged, each a way back. */
export function SubmitSheet({ isOpen, onClose, tally, submission, onPick }: SubmitSheetProps) {
  const { t } = useTranslation();
  const open = tally.unanswered.length;
  return (
    <Sheet title={t('attempt:submitSheet.title')} isOpen={isOpen} onClose={onClose}>
      <p className={styles.aside}>
        {open > 0 ? t('attempt:submitSheet.open', { count: open }) : t('attempt:submitSheet.complete')}
      </p>
      <div className={styles.tally}>
        <TallyButton
          count={tally.answered.length}
          first={tally.answered[0]}
          word={t('attempt:mark.answered')}
          onPick={onPick}
        />
        <TallyButton count={open} first={tally.unanswered[0]} word={t('attempt:mark.open')} onPick={onPick} />
        <TallyButton
          count={tally.flagged.length}
          first={tally.flagged[0]}
          word={t('attempt:mark.flagged')}
          onPick={onPick}
        />
      </div>
      {submission.error ? (
        <p className={styles.error} role="alert">
          {isProblem(submission.error, 'offline')
            ? t('attempt:submitSheet.offline')
            : problemMessage(submission.error, t)}
        </p>
      ) : null}
      <p className={styles.buttons}>
        <Button onClick={onClose}>{t('attempt:submitSheet.back')}</Button>
        <Button look="primary" isBusy={submission.isBusy} onClick={submission.submit}>
          {t(submission.isBusy ? 'attempt:submitSheet.busy' : 'attempt:submit')}
        </Button>
      </p>
    </Sheet>
  );
}

function TallyButton({
  count,
  first,
  word,
  onPick,
}: {
  count: number;
  first: number | undefined;
  word: string;
  onPick: (index: number) => void;
}) {
  return (
    <button type="button" disabled={first === undefined} onClick={() => first !== undefined && onPick(first)}>
      <span className={styles.figure}>{count}</span>
      {word}
    </button>
  );
}
