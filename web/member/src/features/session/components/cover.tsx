import { Seal } from '@rizhi/shared/components/icon';
import { useArrivalFocus } from '@rizhi/shared/lib/use-arrival-focus';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cover.module.css';
import { LanguageChoice } from './language-choice';

/** The page of somebody who is not inside yet: the motto beside one column of work. */
export function Cover({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const main = useArrivalFocus<HTMLElement>();
  return (
    <div className={styles.page}>
      <a className="skip" href="#main">
        {t('app:nav.skip')}
      </a>
      <header className={styles.cover}>
        <p className={styles.brand}>
          <Seal />
          {t('app:name')}
        </p>
        <blockquote lang="zh-CN">
          日知其所亡
          <br />
          月无忘其所能
        </blockquote>
      </header>
      <main className={styles.main} id="main" tabIndex={-1} ref={main}>
        <div>
          <h1>{title}</h1>
          {hint ? <p className={styles.hint}>{hint}</p> : null}
        </div>
        {children}
        <LanguageChoice />
      </main>
    </div>
  );
}
