import type { PeopleCountsView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon';
import { Share, type StateTone } from '../../../components/page';

export const STATES = ['up-to-date', 'open-today', 'overdue', 'excused'] as const;
export type StateName = (typeof STATES)[number];
export const TONES: Record<StateName, StateTone> = {
  'up-to-date': 'done',
  'open-today': 'open',
  overdue: 'overdue',
  excused: 'excused',
};

export function countOf(counts: PeopleCountsView, state: StateName): number {
  return {
    'up-to-date': counts.upToDate,
    'open-today': counts.openToday,
    overdue: counts.overdue,
    excused: counts.excused,
  }[state];
}

/** Four counts that filter, under the bar that shows how they make up the whole. */
export function StateCounts({
  counts,
  pressed,
  onPress,
}: {
  counts: PeopleCountsView;
  pressed: string;
  onPress: (state: StateName) => void;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('statistics:counts-label')}>
      <Share parts={STATES.map((state) => ({ tone: TONES[state], count: countOf(counts, state) }))} />
      <div className="counts">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className="count-filter"
            aria-pressed={pressed === state}
            onClick={() => onPress(state)}
          >
            <Icon name={TONES[state]} tone={TONES[state]} />
            <span>{t(`statistics:state.${state}`)}</span>
            <b>
              {countOf(counts, state)}
              <small>{t('statistics:people-unit')}</small>
            </b>
            <span className="why">{t(`statistics:state-why.${state}`)}</span>
          </button>
        ))}
      </div>
      <p className="sum-note">
        {t('statistics:counts-sum', {
          sum: STATES.map((state) => countOf(counts, state)).join(' + '),
          total: counts.total,
        })}
      </p>
    </section>
  );
}
