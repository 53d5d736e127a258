import { duration } from '@rizhi/shared/lib/duration';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './controls';

/**
 * A number with its label. An empty field is null; where that may not be, the number before it comes back. One beyond what
 * is allowed says so.
 */
export function NumberField({
  label,
  hint,
  error = null,
  value,
  onChange,
  min = 1,
  max,
  per = 1,
  step = per === 1 ? undefined : 'any',
  isMust = false,
}: {
  label: string;
  hint?: string | undefined;
  /** What the server says of it. */
  error?: string | null;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number | 'any';
  /** How many of what is stored make one of what is shown: 60 for seconds shown as minutes. */
  per?: number;
  isMust?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    value === null || value === undefined
      ? ''
      : String(per === 1 ? value : Math.round((value / per) * 100) / 100);
  const text = typed ?? shown;
  const isOff = max !== undefined && text !== '' && (Number(text) < min || Number(text) > max);
  // What a field of minutes cannot tell exactly stands below it.
  const exact = per === 60 && value && value % 60 !== 0 ? duration(value, i18n.language) : null;
  const help = [hint, exact].filter(Boolean).join(' ') || undefined;
  const change = (next: string) => {
    setTyped(next);
    if (next !== '') onChange(per === 1 ? Number(next) : Math.round(Number(next) * per));
    else if (!isMust) onChange(null);
  };
  return (
    <Field label={label} hint={help} error={isOff ? t('components:between', { min, max }) : error}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="number"
          min={min}
          max={max}
          step={step}
          required={isMust}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
