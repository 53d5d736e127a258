import type { PlanDraftRequest } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../components/controls';
import { WEEKDAYS } from '../../../lib/words';

/** When people study and how long a day. */
export function Schedule({
  draft,
  onChange,
}: {
  draft: PlanDraftRequest;
  onChange: (change: Partial<PlanDraftRequest>) => void;
}) {
  const { t } = useTranslation();
  const toggle = (day: number) =>
    onChange({
      weekdays: draft.weekdays.includes(day)
        ? draft.weekdays.filter((known) => known !== day)
        : [...draft.weekdays, day].sort(),
    });
  return (
    <div className="schedule">
      <Field label={t('plan:start-on')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="date"
            value={draft.startOn ?? ''}
            onChange={(event) => onChange({ startOn: event.target.value || null })}
          />
        )}
      </Field>
      <fieldset className="field">
        <legend className="small muted">{t('plan:weekdays')}</legend>
        <div className="weekdays">
          {WEEKDAYS.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={draft.weekdays.includes(day)}
                aria-label={t(`plan:weekday.${day}`)}
                onChange={() => toggle(day)}
              />
              {t(`plan:weekday-short.${day}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t('plan:minutes-a-day')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="number"
            min={3}
            max={60}
            value={draft.minutesPerDay}
            onChange={(event) => onChange({ minutesPerDay: Number(event.target.value) || 12 })}
          />
        )}
      </Field>
      <Field label={t('plan:late-days')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="number"
            min={0}
            max={60}
            value={draft.lateDays}
            onChange={(event) => onChange({ lateDays: Number(event.target.value) || 0 })}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.followsCalendar}
          onChange={(event) => onChange({ followsCalendar: event.target.checked })}
        />
        {t('plan:follows-calendar')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.givesCertificate ?? false}
          onChange={(event) => onChange({ givesCertificate: event.target.checked })}
        />
        {t('plan:gives-certificate')}
      </label>
    </div>
  );
}
