import { dateIn } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import { unitChoices, unitsQuery } from '../../../lib/directory';
import { useFilters } from '../../../lib/use-filters';
import { plansQuery } from '../api/statistics';

/** Which plan and which day; both live in the address. */
export function PlanAndDay({ children }: { children?: React.ReactNode }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const plans = useQuery(plansQuery);
  return (
    <>
      {children}
      <Field label={t('statistics:plan')}>
        {(field) => (
          <Select
            {...field}
            value={filters.get('plan')}
            onChange={(event) => filters.change({ plan: event.target.value || null })}
            choices={[
              { value: '', text: t('statistics:all-plans') },
              ...(plans.data?.items ?? []).map((plan) => ({ value: plan.planId, text: plan.title })),
            ]}
          />
        )}
      </Field>
      <Field label={t('statistics:on')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="date"
            max={dateIn(Date.now())}
            value={filters.get('on')}
            onChange={(event) => filters.change({ on: event.target.value || null })}
          />
        )}
      </Field>
    </>
  );
}

export function UnitChooser({ value, hasAll = false }: { value: string; hasAll?: boolean }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const units = useQuery(unitsQuery);
  const choices = unitChoices(units.data?.units ?? []);
  return (
    <Field label={t('statistics:unit')}>
      {(field) => (
        <Select
          {...field}
          value={value}
          onChange={(event) => filters.change({ unit: event.target.value || null })}
          choices={hasAll ? [{ value: '', text: t('statistics:all-units') }, ...choices] : choices}
        />
      )}
    </Field>
  );
}
