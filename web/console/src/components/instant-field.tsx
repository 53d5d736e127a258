import { instantAt, localIn } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { zoneQuery } from '../lib/organisation';
import { Field } from './controls';

/** Date and time as a wall clock of the organisation shows it; empty is null. */
export function InstantField({
  label,
  hint,
  error,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  error?: string | null;
  value: string | null;
  onChange: (instant: string | null) => void;
}) {
  const { t } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  return (
    <Field label={label} hint={zone ? t('components:in-zone', { hint, zone }) : hint} error={error ?? null}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="datetime-local"
          disabled={zone === undefined}
          value={value && zone ? localIn(value, zone) : ''}
          onChange={(event) =>
            onChange(event.target.value === '' ? null : instantAt(event.target.value, zone))
          }
        />
      )}
    </Field>
  );
}
