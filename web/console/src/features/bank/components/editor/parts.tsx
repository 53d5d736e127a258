import type { QuestionContent } from '@rizhi/shared/api/types';
import { Children, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, Field, FieldError, IconButton } from '../../../../components/controls';

export interface PartProps {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}

/** A list of lines with a way to add one. The focus follows: into a new line, and back to the list when a line is gone. */
export function Lines({
  legend,
  hint,
  error,
  add,
  onAdd,
  children,
}: {
  legend: string;
  hint?: string;
  error?: string | null;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}) {
  const id = useId();
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
    <fieldset className="field" ref={list} {...(error ? { 'aria-describedby': id, 'data-wrong': true } : {})}>
      <legend className="small muted">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
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
  error,
  value,
  rows,
  isRequired = false,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | null;
  value: string | null;
  rows?: number;
  isRequired?: boolean;
  onChange: (text: string | null) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error ?? null}>
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
  error,
  value,
  min,
  step = 'any',
  onChange,
}: {
  label: string;
  error?: string | null;
  value: number;
  min?: number;
  step?: number | 'any';
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label} error={error ?? null}>
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
