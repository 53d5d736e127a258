import { IconLink } from '@rizhi/shared/components/button';
import { Hairline } from '@rizhi/shared/components/progress';
import { paths } from '@rizhi/shared/lib/paths';
import { useArrivalFocus } from '@rizhi/shared/lib/use-arrival-focus';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './quiz.module.css';

interface QuizFrameProps {
  title: string;
  progress?: { value: number; max: number };
  tools?: ReactNode;
  side?: ReactNode;
  actions?: ReactNode;
  /** For a material beside its questions. */
  isWide?: boolean;
  children: ReactNode;
}

export function QuizFrame({
  title,
  progress,
  tools,
  side,
  actions,
  isWide = false,
  children,
}: QuizFrameProps) {
  const { t } = useTranslation();
  const main = useArrivalFocus<HTMLElement>();
  return (
    <div className={styles.quiz}>
      <a className="skip" href="#main">
        {t('app:nav.skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.barLine}>
          <IconLink icon="close" name={t('attempt:leave')} to={paths.today} />
          <p>{title}</p>
          {tools}
        </div>
        {progress ? (
          <Hairline
            {...progress}
            name={t('attempt:questionOf', { number: progress.value, count: progress.max })}
          />
        ) : null}
      </header>
      <main className={`${styles.page} ${isWide ? styles.wide : ''}`} id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      {actions}
      {side}
    </div>
  );
}
