import type { AttemptSectionView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import styles from './part-head.module.css';

/** Which part of the paper a question stands in, and what that part asks. */
export function PartHead({ section }: { section: AttemptSectionView }) {
  const { t } = useTranslation();
  return (
    <section className={styles.part} aria-label={section.title}>
      <h2>{section.title}</h2>
      <p className={styles.facts}>
        {t('attempt:part.total', { count: section.totalMark, total: section.totalMark })}
        {section.passPercent === null ? null : (
          <> · {t('attempt:part.needs', { percent: section.passPercent })}</>
        )}
      </p>
      {section.intro ? <p className={styles.intro}>{section.intro}</p> : null}
    </section>
  );
}
