import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { closeToast, shownToasts, subscribeToToasts, toastHost } from '../lib/toast';
import { IconButton } from './controls';
import { Note } from './page';

/** What just happened, said politely and kept until read or a few seconds long. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const host = useSyncExternalStore(subscribeToToasts, toastHost);
  const list = (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Note
          key={toast.id}
          tone={toast.tone}
          end={<IconButton icon="close" name={t('shared:close')} onClick={() => closeToast(toast.id)} />}
        >
          {toast.text}
        </Note>
      ))}
    </div>
  );
  return host ? createPortal(list, host) : list;
}
