import { useState } from 'react';
import { Field } from './controls';

/** A number with its label. An empty field is null; where that may not be, the number before it comes back. */
export function NumberField({
  label,
  hint,
  value,
  onChange,
  min = 1,
  max,
  step,
  per = 1,
  isMust = false,
}: {
  label: string;
  hint?: string | undefined;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** How many of what is stored make one of what is shown: 60 for seconds shown as minutes. */
  per?: number;
  isMust?: boolean;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null || value === undefined ? '' : String(value / per);
  const change = (text: string) => {
    setTyped(text);
    if (text !== '') onChange(Number(text) * per);
    else if (!isMust) onChange(null);
  };
  return (
    <Field label={label} hint={hint}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="number"
          min={min}
          max={max}
          step={step}
          required={isMust}
          value={typed ?? shown}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
