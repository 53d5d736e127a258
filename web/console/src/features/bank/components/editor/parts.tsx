import type { QuestionContent } from '@rizhi/shared/api/types';
import type { ReactNode } from 'react';
import { Button, Field, IconButton } from '../../../../components/controls';

export interface PartProps {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}

/** A list of lines with a way to add one. */
export function Lines({
  legend,
  hint,
  add,
  onAdd,
  children,
}: {
  legend: string;
  hint?: string;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}) {
  return (
    <fieldset className="field">
      <legend className="small muted">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
      <div>
        <Button isTight icon="plus" onClick={onAdd}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

export function Remove({
  name,
  isLocked = false,
  onRemove,
}: {
  name: string;
  isLocked?: boolean;
  onRemove: () => void;
}) {
  return <IconButton icon="close" name={name} disabled={isLocked} onClick={onRemove} />;
}

export function TextField({
  label,
  hint,
  value,
  rows,
  isRequired = false,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string | null;
  rows?: number;
  isRequired?: boolean;
  onChange: (text: string | null) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(field) =>
        rows ? (
          <textarea
            {...field}
            className="input"
            rows={rows}
            required={isRequired}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value || null)}
          />
        ) : (
          <input
            {...field}
            className="input"
            required={isRequired}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value || null)}
          />
        )
      }
    </Field>
  );
}

export function NumberField({
  label,
  value,
  min,
  step = 'any',
  onChange,
}: {
  label: string;
  value: number;
  min?: number;
  step?: number | 'any';
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="number"
          min={min}
          step={step}
          defaultValue={value}
          onChange={(event) => {
            const next = event.target.valueAsNumber;
            if (Number.isFinite(next)) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
