import type { SectionResultView } from '@rizhi/shared/api/types';
import { State } from '@rizhi/shared/components/state';
import { figure } from '@rizhi/shared/lib/figure';
import { useTranslation } from 'react-i18next';
import styles from './result.module.css';

/** Marks by part of the paper; a part with a pass mark of its own says whether it was reached. */
export function ResultParts({ sections }: { sections: SectionResultView[] }) {
  const { t } = useTranslation();
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t('attempt:result.parts')}</h2>
      <ul className={styles.parts}>
        {sections.map((section) => (
          <li key={section.id}>
            <span className={styles.partTitle}>{section.title}</span>
            <span>
              {t('attempt:result.partMark', { mark: figure(section.mark), total: section.totalMark })}
            </span>
            {section.passPercent === null ? null : (
              <>
                <span>{t('attempt:result.partNeeds', { percent: section.passPercent })}</span>
                <State mark={section.hasPassed ? 'done' : 'wrong'}>
                  {t(section.hasPassed ? 'attempt:result.partPassed' : 'attempt:result.partFailed')}
                </State>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
