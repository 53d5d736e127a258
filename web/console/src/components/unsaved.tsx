import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { askBeforeLeaving } from '../lib/leaving';
import { Button } from './controls';
import { Dialog } from './dialog';

/** Asks before work that is not saved is left: by a link, by the browser's back and forward, or by closing the page. */
export function Unsaved({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const [leave, setLeave] = useState<(() => void) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each move has another place in the history
  useEffect(() => {
    // What was asked first stands: a move that is taken back may pass other places.
    if (isDirty) return askBeforeLeaving((go) => setLeave((asked) => asked ?? go));
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
