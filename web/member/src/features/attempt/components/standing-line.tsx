import type { StandingView } from '@rizhi/shared/api/types';
import { State } from '@rizhi/shared/components/state';
import { figure } from '@rizhi/shared/lib/figure';
import { useTranslation } from 'react-i18next';
import styles from './result.module.css';

/** What counts of several attempts, and by which rule. Of one attempt there is nothing to add. */
export function StandingLine({ standing }: { standing: StandingView | null }) {
  const { t } = useTranslation();
  if (!standing || (standing.attempts < 2 && standing.percent !== null)) return null;
  const rule = t(`attempt:gradedBy.${standing.gradedBy}`);
  if (standing.percent === null) {
    return (
      <p className={styles.standing}>
        <State mark="pending">{t('attempt:standing.waits', { rule })}</State>
      </p>
    );
  }
  return (
    <p className={styles.standing}>
      {t('attempt:standing.counts', { count: standing.attempts, rule, percent: figure(standing.percent) })}
      <State mark={standing.hasPassed ? 'done' : 'wrong'}>
        {t(standing.hasPassed ? 'attempt:standing.passed' : 'attempt:standing.failed')}
      </State>
    </p>
  );
}
