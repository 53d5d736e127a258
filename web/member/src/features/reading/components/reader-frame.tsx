import { IconLink } from '@rizhi/shared/components/button';
import { Hairline } from '@rizhi/shared/components/progress';
import { useResolvedTheme } from '@rizhi/shared/lib/appearance';
import { paths } from '@rizhi/shared/lib/paths';
import { useArrivalFocus } from '@rizhi/shared/lib/use-arrival-focus';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadingLook } from '../model/reading-look';
import styles from './reader.module.css';

interface FrameProps {
  title: string;
  /** Share of the day's reading, 0 to 1. */
  share?: number;
  tools?: ReactNode;
  contents?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Bar with the hairline above, contents at the side, text in the middle, actions below. */
export function ReaderFrame({ title, share = 0, tools, contents, actions, children }: FrameProps) {
  const { t } = useTranslation();
  const main = useArrivalFocus<HTMLElement>();
  const look = useReadingLook();
  const theme = useResolvedTheme();
  const size = {
    '--reading-size': `${Number(look.size) / 16}rem`,
    '--reading-leading': look.leading,
  } as CSSProperties;
  return (
    <div
      className={`${styles.reader} ${styles[look.measure]} ${styles[look.paragraph]}`}
      data-theme={look.theme === 'system' ? theme : look.theme}
      style={size}
    >
      <a className="skip" href="#main">
        {t('app:nav.skip')}
      </a>
      <header className={styles.bar} data-reader-bar>
        <div className={styles.barLine}>
          <IconLink icon="back" name={t('reading:back')} to={paths.today} />
          <p>{title}</p>
          {tools}
        </div>
        <Hairline value={Math.round(share * 100)} max={100} name={t('reading:progress')} />
      </header>
      {contents}
      <main className={styles.text} id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      {actions}
    </div>
  );
}
