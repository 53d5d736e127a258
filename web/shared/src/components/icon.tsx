import type { DayStateName } from '../generated/types';
import styles from './icon.module.css';
import sprite from './sprite.svg?no-inline';

export type IconName =
  | 'back'
  | 'bell'
  | 'book'
  | 'check'
  | 'close'
  | 'console'
  | 'contents'
  | 'flag'
  | 'flag-on'
  | 'gear'
  | 'key'
  | 'lock'
  | 'me'
  | 'medal'
  | 'next'
  | 'offline'
  | 'plan'
  | 'review'
  | 'sheet'
  | 'today';
export type MarkName = 'upcoming' | 'open' | 'done' | 'late' | 'overdue' | 'excused' | 'wrong' | 'pending';

/** A drawing beside a word, or inside a control that has a spoken name. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`${styles.icon} ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

/** The shape of a state. Never alone: a word stands beside it. */
export function Mark({ name, className = '' }: { name: MarkName; className?: string }) {
  return (
    <svg className={`${styles.mark} ${styles[name]} ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

export function Seal() {
  return (
    <svg className={styles.seal} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#seal`} />
    </svg>
  );
}

export function markOf(state: DayStateName): MarkName {
  return state === 'done-late' ? 'late' : state;
}
