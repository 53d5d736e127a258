import { createContext, type ReactNode, useContext, useId } from 'react';
import { FieldError } from '../../../../components/controls';
import type { Wrong } from '../../../../lib/refused';

interface Refusal {
  said: ReadonlyMap<string, readonly string[]>;
  /** The part of the question that the form below writes. */
  base: string;
}

const Context = createContext<Refusal>({ said: new Map(), base: '' });

export const Refusal = Context.Provider;

/** Fields below this are of a part of the question. */
export function Within({ part, children }: { part: string; children: ReactNode }) {
  const { said, base } = useContext(Context);
  return <Context value={{ said, base: base + part }}>{children}</Context>;
}

/** What was refused of the field at a pointer. */
export function useWrong(): Wrong {
  const { said, base } = useContext(Context);
  return (pointer) => said.get(base + pointer)?.join(' ') || null;
}

interface Marks {
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

/** A line of a list; the control that it is about takes the marks of what was refused. */
export function Line({ at, children }: { at: string; children: (marks: Marks) => ReactNode }) {
  const id = useId();
  const error = useWrong()(at);
  return (
    <div className="option-line">
      <div className="option-row">
        {children(error ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
      </div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
