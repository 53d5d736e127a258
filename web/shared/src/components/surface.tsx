import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, problemMessage } from '../lib/problem';
import { Button } from './button';
import { Icon, type IconName, Mark, type MarkName } from './icon';
import styles from './surface.module.css';

/** A line that says something now, with at most one way to act. */
export function Notice({
  mark,
  icon,
  tone = 'plain',
  isLive = false,
  action,
  children,
}: {
  mark?: MarkName;
  icon?: IconName;
  tone?: 'plain' | 'behind';
  isLive?: boolean;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={`${styles.notice} ${tone === 'behind' ? styles.behind : ''}`}
      role={isLive ? 'status' : undefined}
    >
      {mark ? <Mark name={mark} /> : null}
      {icon ? <Icon name={icon} /> : null}
      <div className={styles.grow}>{children}</div>
      {action}
    </div>
  );
}

/** Nothing here, in one sentence, with one way on. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

/** A part that could not be shown: why, the trace id for whoever helps, and the way to try again. */
export function FailedState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const traceId = isProblem(error) ? error.traceId : null;
  return (
    <div className={styles.empty} role="alert">
      <h2>{isProblem(error, 'offline') ? t('shared:failed.offline') : t('shared:failed.title')}</h2>
      <p>{problemMessage(error, t)}</p>
      {traceId ? <p className={styles.trace}>{t('shared:failed.trace', { traceId })}</p> : null}
      {onRetry ? <Button onClick={onRetry}>{t('shared:retry')}</Button> : null}
    </div>
  );
}

/** Lines of the final size while something loads. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.skeletons} role="status">
      <span className="sr">{t('shared:loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey bars without identity.
        <div key={index} className={styles.skeleton} style={height ? { height } : undefined} />
      ))}
    </div>
  );
}

/** Facts and the rule behind a state, folded until asked for. */
export function Why({ question, children }: { question: string; children: ReactNode }) {
  return (
    <details className={styles.why}>
      <summary>{question}</summary>
      <ul>{children}</ul>
    </details>
  );
}

export function Count({ value, name }: { value: number; name: string }) {
  if (value <= 0) return null;
  return (
    <span className={styles.count}>
      <span className="sr">{name} </span>
      {value > 99 ? '99+' : value}
    </span>
  );
}
