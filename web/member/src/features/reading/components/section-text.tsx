import type { SectionView } from '@rizhi/shared/api/types';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanSection } from '../model/clean';
import type { SectionProgress } from '../model/progress';
import type { Phase } from '../model/reporter';
import { ProofLine } from './proof-line';
import styles from './reader.module.css';

interface SectionTextProps {
  text: SectionView;
  title: string;
  number: number;
  count: number;
  progress: SectionProgress;
  phase: Phase;
}

export function SectionText({ text, title, number, count, progress, phase }: SectionTextProps) {
  const { t } = useTranslation();
  return (
    <section
      className={styles.section}
      data-section={text.id}
      data-revision={text.revisionId}
      lang={text.language}
      aria-labelledby={`title-${text.id}`}
    >
      <h2 id={`title-${text.id}`}>
        <small>{t('reading:sectionOf', { number, count })}</small>
        {title}
      </h2>
      <Prose html={text.html} tableName={t('reading:table', { title })} />
      <ProofLine progress={progress} phase={phase} />
    </section>
  );
}

/** The text itself changes only with its HTML; the lines around it change every few seconds. */
const Prose = memo(function Prose({ html, tableName }: { html: string; tableName: string }) {
  const clean = useMemo(() => ({ __html: cleanSection(html, tableName) }), [html, tableName]);
  return <div className={styles.prose} dangerouslySetInnerHTML={clean} />;
});
