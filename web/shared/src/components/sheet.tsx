import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';
import styles from './sheet.module.css';

interface SheetProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  isAtSide?: boolean;
  children: ReactNode;
}

/**
 * A native dialog: from below on phones, centred or at the side on desktops. Focus starts on its title. Only a person
 * closes it by `onClose`: where one gives way to another, its own event comes later and must not close that one.
 */
export function Sheet({ title, isOpen, onClose, isAtSide = false, children }: SheetProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) {
      element.showModal();
      heading.current?.focus();
    } else if (!isOpen && element.open) element.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is only on the ground beside it.
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${isAtSide ? styles.side : ''}`}
      aria-labelledby={titleId}
      onClose={() => isOpen && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {isOpen ? (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={titleId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon="close" name={t('shared:close')} onClick={onClose} />
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
