import type { ImportView, OutlineDoubt } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Note } from '../../../components/page';
import type { OutlineChange } from './outline-change';

export interface PlacedDoubt {
  doubt: OutlineDoubt;
  /** Null when it concerns the whole document. */
  entryId: string | null;
  where: string | null;
}

/** All doubts in the order of the text, those of the whole document first. */
export function doubtsOf(view: ImportView): PlacedDoubt[] {
  return [
    ...view.doubts.map((doubt) => ({ doubt, entryId: null, where: null })),
    ...view.entries.flatMap((entry) =>
      entry.doubts.map((doubt) => ({
        doubt,
        entryId: entry.id,
        where: `${entry.number ?? ''} ${entry.title}`.trim(),
      })),
    ),
  ];
}

const REPAIRS: Record<string, 'promote' | 'merge' | 'rename'> = {
  'looks-like-heading': 'promote',
  'numbering-jump': 'merge',
  'heading-too-long': 'rename',
};

interface DoubtsProps {
  doubts: PlacedDoubt[];
  isPending: boolean;
  onChange: (change: OutlineChange) => void;
  onRename: (entryId: string) => void;
  onShow: (block: number) => void;
}

function Repair({
  placed,
  isPending,
  onChange,
  onRename,
}: Omit<DoubtsProps, 'doubts' | 'onShow'> & { placed: PlacedDoubt }) {
  const { t } = useTranslation();
  const { doubt, entryId } = placed;
  const kind = REPAIRS[doubt.code];
  if (kind === 'promote' && doubt.blockIndex !== null) {
    const blockIndex = doubt.blockIndex;
    return (
      <Button isTight disabled={isPending} onClick={() => onChange({ action: 'promote', blockIndex })}>
        {t('library:repair.heading')}
      </Button>
    );
  }
  if (!entryId) return null;
  if (kind === 'merge')
    return (
      <Button isTight disabled={isPending} onClick={() => onChange({ action: 'merge', entryId })}>
        {t('library:repair.text')}
      </Button>
    );
  if (kind === 'rename')
    return (
      <Button isTight onClick={() => onRename(entryId)}>
        {t('library:repair.rename')}
      </Button>
    );
  return null;
}

/** Every doubt: what, where, why, and the repair beside it. */
export function Doubts({ doubts, isPending, onChange, onRename, onShow }: DoubtsProps) {
  const { t } = useTranslation();
  if (doubts.length === 0)
    return (
      <div className="doubts">
        <Note tone="ok">{t('library:no-doubts')}</Note>
      </div>
    );
  return (
    <section className="doubts" aria-label={t('library:doubts', { count: doubts.length })}>
      <h2>{t('library:doubts', { count: doubts.length })}</h2>
      {doubts.map((placed) => {
        const { doubt, entryId, where } = placed;
        const block = doubt.blockIndex;
        return (
          <Note
            key={`${entryId}-${doubt.code}-${block}`}
            tone="doubt"
            end={
              <>
                {block !== null ? (
                  <Button isTight kind="quiet" onClick={() => onShow(block)}>
                    {t('library:show-line', { line: block + 1 })}
                  </Button>
                ) : null}
                <Repair placed={placed} isPending={isPending} onChange={onChange} onRename={onRename} />
                <Button
                  isTight
                  disabled={isPending}
                  onClick={() =>
                    onChange({
                      action: 'accept-doubt',
                      text: doubt.code,
                      ...(entryId ? { entryId } : {}),
                      ...(block !== null ? { blockIndex: block } : {}),
                    })
                  }
                >
                  {t('library:repair.accept')}
                </Button>
              </>
            }
          >
            <strong>{t(`library:doubt.${doubt.code}`, t('library:doubt.other'))}</strong>
            {where ? t('library:at', { where }) : null} {doubt.detail}
          </Note>
        );
      })}
    </section>
  );
}
