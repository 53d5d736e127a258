import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sayIn } from '../lib/toast';
import { Button, IconButton } from './controls';

/** A dialog that leaves the page takes the focus with it; it goes back to what opened the dialog, or to the page. */
function goBackTo(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body)
    opener.focus({ preventScroll: true });
  if (document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true });
}

/** A native dialog. Focus starts on its title and goes back when it is gone; Escape closes it. */
export function Dialog({
  title,
  isWide = false,
  onClose,
  children,
}: {
  title: string;
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toasts = useRef<HTMLDivElement>(null);
  useEffect(() => (toasts.current ? sayIn(toasts.current) : undefined), []);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    const opener = document.activeElement;
    element.showModal();
    heading.current?.focus();
    return () => goBackTo(opener);
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${isWide ? 'wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" name={t('shared:close')} onClick={onClose} />
        </div>
        {children}
      </div>
      <div ref={toasts} />
    </dialog>
  );
}

/** A dialog with a form: what will happen is on the button. */
export function FormDialog({
  title,
  submit,
  isPending,
  isDanger = false,
  isWide,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  submit: string;
  isPending: boolean;
  isDanger?: boolean;
  isWide?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose} isWide={isWide}>
      <form className="form" onSubmit={send}>
        {children}
        <div className="dialog-foot">
          <Button onClick={onClose}>{t('components:cancel')}</Button>
          <Button type="submit" kind={isDanger ? 'danger' : 'primary'} isPending={isPending}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
