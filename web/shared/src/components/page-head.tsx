import type { ReactNode } from 'react';
import { IconLink } from './button';
import { Seal } from './icon';
import styles from './page-head.module.css';

/** One title, the way back where there is one, and at most one action on the right. */
export function PageHead({
  title,
  back,
  action,
}: {
  title: string;
  back?: { to: string; name: string };
  action?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      {back ? <IconLink icon="back" name={back.name} to={back.to} className={styles.back} /> : <Seal />}
      <h1>{title}</h1>
      {action}
    </header>
  );
}
