import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayStateName } from '../generated/types';
import { Mark, type MarkName, markOf } from './icon';
import styles from './state.module.css';

/** Shape, word and colour of a state, in that order. */
export function State({ mark, children }: { mark: MarkName; children: ReactNode }) {
  return (
    <span className={`${styles.state} ${styles[mark]}`}>
      <Mark name={mark} />
      {children}
    </span>
  );
}

export function DayState({ state }: { state: DayStateName }) {
  const { t } = useTranslation();
  return <State mark={markOf(state)}>{t(`shared:state.${state}`)}</State>;
}
