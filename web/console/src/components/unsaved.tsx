import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button } from './controls';
import { Dialog } from './dialog';

/** Whoever has said that they leave is asked by no other part of the page. */
let isAllowed = false;

/** The place in the session's history, as the router counts it. */
const placeOf = (state: unknown): number | undefined => (state as { idx?: number } | null)?.idx;

/** A link that leads away from this page in this window. */
function wayOut(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return null;
  return link.getAttribute('href')?.startsWith('#') ? null : link;
}

/** Asks before work that is not saved is left: by a link, by the browser's back and forward, or by closing the page. */
export function Unsaved({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const [leave, setLeave] = useState<(() => void) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each move has another place in the history
  useEffect(() => {
    if (!isDirty) return;
    isAllowed = false;
    const here = placeOf(history.state);
    let isReturning = false;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isAllowed) return;
      event.preventDefault();
      // What browsers before 2023 go by.
      event.returnValue = 'unsaved';
    };
    const onClick = (event: MouseEvent) => {
      const link = isAllowed ? null : wayOut(event);
      if (!link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setLeave(() => () => link.click());
    };
    const onMove = (event: PopStateEvent) => {
      const to = placeOf(event.state);
      if (isAllowed || here === undefined || to === undefined) return;
      event.stopImmediatePropagation();
      if (isReturning) {
        isReturning = false;
        return;
      }
      isReturning = true;
      history.go(here - to);
      setLeave(() => () => history.go(to - here));
    };
    addEventListener('beforeunload', onUnload);
    addEventListener('popstate', onMove, true);
    document.addEventListener('click', onClick, true);
    return () => {
      removeEventListener('beforeunload', onUnload);
      removeEventListener('popstate', onMove, true);
      document.removeEventListener('click', onClick, true);
    };
  }, [isDirty, key]);

  if (!leave) return null;
  // Outside the form that it stands in: nothing that happens in it is of that form.
  return createPortal(
    <Dialog title={t('components:unsaved.title')} onClose={() => setLeave(null)}>
      <p>{t('components:unsaved.text')}</p>
      <div className="dialog-foot">
        <Button
          kind="danger"
          onClick={() => {
            isAllowed = true;
            setLeave(null);
            leave();
          }}
        >
          {t('components:unsaved.leave')}
        </Button>
        <Button kind="primary" onClick={() => setLeave(null)}>
          {t('components:unsaved.stay')}
        </Button>
      </div>
    </Dialog>,
    document.body,
  );
}
