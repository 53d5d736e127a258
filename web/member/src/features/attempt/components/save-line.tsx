import { Icon, Mark } from '@rizhi/shared/components/icon';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../model/outbox';
import styles from './quiz.module.css';

/** Tells the truth about the answers: saved means that the server has them. */
export function SaveLine({ save, isOver }: { save: SaveState; isOver: boolean }) {
  const { t } = useTranslation();
  return (
    <p className={`${styles.save} ${save === 'saving' ? styles.saving : ''}`} role="status">
      {save === 'saved' ? <Mark name="done" /> : null}
      {save === 'saving' ? <Mark name="upcoming" /> : null}
      {save === 'offline' ? <Icon name="offline" /> : null}
      {save === 'refused' ? <Mark name="overdue" /> : null}
      {t(`attempt:save.${isOver && save === 'untouched' ? 'none' : save}`)}
    </p>
  );
}
