import type { ButtonHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';
import { useId } from 'react';
import { Link, type LinkProps } from 'react-router';
import { Icon, type IconName } from './icon';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger' | 'link';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  icon?: IconName;
  isTight?: boolean;
  /** A request is under way: the button waits and says so. */
  isPending?: boolean;
}

const look = (kind: ButtonKind, isTight: boolean) =>
  `button ${kind === 'plain' ? '' : kind} ${isTight ? 'tight' : ''}`;

export function Button({
  kind = 'plain',
  icon,
  isTight = false,
  isPending = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${look(kind, isTight)} ${rest.className ?? ''}`}
      disabled={rest.disabled || isPending}
      aria-busy={isPending || undefined}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {isPending ? '…' : null}
    </button>
  );
}

/** A button that is only a drawing; its name is spoken and shown on hover. */
export function IconButton({
  icon,
  name,
  ...rest
}: { icon: IconName; name: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      className={`button icon-only ${rest.className ?? ''}`}
      aria-label={name}
      title={name}
    >
      <Icon name={icon} />
    </button>
  );
}

export function ButtonLink({
  kind = 'plain',
  icon,
  isTight = false,
  children,
  ...rest
}: LinkProps & { kind?: ButtonKind; icon?: IconName; isTight?: boolean }) {
  return (
    <Link {...rest} className={look(kind, isTight)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}

/** What is wrong with a field, beside it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="field-error" id={id}>
      <Icon name="error" />
      {children}
    </span>
  );
}

/** A label over its control; the control takes the id that it is handed. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  children: (attributes: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

export interface Choice {
  value: string;
  text: string;
}

export function Select({
  choices,
  ...rest
}: { choices: Choice[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <select {...rest} className="input">
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** Either one or the other, side by side. */
export function Segmented({
  label,
  value,
  choices,
  error,
  onChange,
}: {
  label: string;
  value: string;
  choices: Choice[];
  error?: string | null;
  onChange: (value: string) => void;
}) {
  const name = useId();
  const choosing = (
    <fieldset
      className="segmented"
      {...(error ? { 'aria-describedby': `${name}-error`, 'data-wrong': true } : {})}
    >
      <legend className="sr">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.text}
        </label>
      ))}
    </fieldset>
  );
  if (!error) return choosing;
  return (
    <div className="field">
      {choosing}
      <FieldError id={`${name}-error`}>{error}</FieldError>
    </div>
  );
}
