import type { QuestionContent } from '@rizhi/shared/api/types';
import { Children, type ReactNode, useEffect, useRef } from 'react';
import { Button, Field, IconButton } from '../../../../components/controls';

export interface PartProps {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}

/** A list of lines with a way to add one. The focus follows: into a new line, and back to the list when a line is gone. */
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
  const list = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const count = Children.count(children);
  const before = useRef(count);
  useEffect(() => {
    const lines = [...(list.current?.children ?? [])].filter((line) => line !== button.current);
    if (count > before.current)
      lines
        .at(-1)
        ?.querySelector<HTMLElement>('input:not([type="radio"], [type="checkbox"]), textarea')
        ?.focus();
    else if (count < before.current && document.activeElement === document.body)
      button.current?.querySelector('button')?.focus();
    before.current = count;
  }, [count]);
  return (
    <fieldset className="field" ref={list}>
      <legend className="small muted">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
      <div ref={button}>
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
