import type { ImportBlockView } from '@rizhi/shared/api/types';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import type { OutlineChange } from './outline-change';

interface OriginalProps {
  blocks: ImportBlockView[];
  doubtful: Set<number>;
  /** The block to bring into view. */
  shown: number | null;
  isPending: boolean;
  onChange: (change: OutlineChange) => void;
}

/** The text as it came, line by line, with the place to split beside each. */
export function Original({ blocks, doubtful, shown, isPending, onChange }: OriginalProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null) return;
    const line = box.current?.querySelector(`[data-block="${shown}"]`);
    line?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    <section className="stay" aria-label={t('library:original-text')}>
      <div className="pane-head">
        <h2>{t('library:original-text')}</h2>
        <span className="muted small">{t('library:lines', { count: blocks.length })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="original" aria-label={t('library:original-scroll')} tabIndex={0} ref={box}>
        {blocks.map((block) => (
          <p
            key={block.index}
            data-block={block.index}
            className={`${doubtful.has(block.index) ? 'doubt' : ''} ${shown === block.index ? 'here' : ''}`}
          >
            <span className="no">{block.index + 1}</span>
            <span className={block.isHeading ? 'h1' : undefined}>
              {block.kind === 'table' || block.kind === 'figure' ? (
                <span className="tag">{t(`library:block.${block.kind}`)}</span>
              ) : null}{' '}
              {block.text}
              {block.isHeading ? null : (
                <span className="split">
                  <Button
                    isTight
                    kind="quiet"
                    disabled={isPending}
                    aria-label={t('library:split-at', { line: block.index + 1 })}
                    onClick={() => onChange({ action: 'split', blockIndex: block.index })}
                  >
                    {t('library:split')}
                  </Button>
                  <Button
                    isTight
                    kind="quiet"
                    disabled={isPending}
                    aria-label={t('library:heading-at', { line: block.index + 1 })}
                    onClick={() => onChange({ action: 'promote', blockIndex: block.index })}
                  >
                    {t('library:make-heading')}
                  </Button>
                </span>
              )}
            </span>
          </p>
        ))}
      </section>
    </section>
  );
}
