import { Button } from '@rizhi/shared/components/button';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sayKnown } from '../api/mastery';
import styles from '../pages/review.module.css';

interface KnownProps {
  questionId: string;
  isKnown: boolean;
  onChange: (isKnown: boolean) => void;
}

/** "I understand now", and the way back. The list is read anew only when the person leaves it, so that undo stays in reach. */
export function Known({ questionId, isKnown, onChange }: KnownProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useMutation({
    mutationFn: (next: boolean) => sayKnown(questionId, next),
    onSuccess: (_, next) => {
      onChange(next);
      void client.invalidateQueries({ queryKey: ['review', 'due'] });
      void client.invalidateQueries({ queryKey: ['review', 'forecast'] });
      void client.invalidateQueries({ queryKey: ['today'] });
    },
  });
  return (
    <p className={styles.known}>
      <Button look="quiet" isBusy={say.isPending} onClick={() => say.mutate(!isKnown)}>
        {t(isKnown ? 'review:known.undo' : 'review:known.say')}
      </Button>
      <span role="status" className={styles.aside}>
        {say.error ? problemMessage(say.error, t) : isKnown ? t('review:known.said') : ''}
      </span>
    </p>
  );
}
