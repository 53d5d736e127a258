import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';

type Look = 'plain' | 'primary' | 'quiet';
interface Shape {
  look?: Look;
  isWide?: boolean;
}

function classes({ look = 'plain', isWide = false }: Shape, className = ''): string {
  return `${styles.button} ${look === 'plain' ? '' : styles[look]} ${isWide ? styles.wide : ''} ${className}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Shape & { isBusy?: boolean };

/** A verb. While busy it keeps its place and its focus, and does nothing. */
export function Button({
  look,
  isWide,
  isBusy = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      className={classes({ look, isWide }, className)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    />
  );
}

export function ButtonLink({ look, isWide, className, ...rest }: LinkProps & Shape) {
  return <Link {...rest} className={classes({ look, isWide }, className)} />;
}

/** A drawing that acts. The name is spoken, not shown. */
export function IconButton({
  icon,
  name,
  children,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { icon?: IconName; name: string; children?: ReactNode }) {
  return (
    <button {...rest} type="button" className={`${styles.icon} ${className}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      <span className="sr">{name}</span>
    </button>
  );
}

export function IconLink({
  icon,
  name,
  children,
  className = '',
  ...rest
}: LinkProps & { icon: IconName; name: string; children?: ReactNode }) {
  return (
    <Link {...rest} className={`${styles.icon} ${className}`}>
      <Icon name={icon} />
      <span className="sr">{name}</span>
      {children}
    </Link>
  );
}
