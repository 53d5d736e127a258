import type { ImportView, OutlineEntryView } from '@rizhi/shared/api/types';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { useWords } from '../../../lib/words';
import type { OutlineChange } from './outline-change';

const DEEPEST = 4;

interface OutlineProps {
  view: ImportView;
  chosen: string | null;
  renaming: string | null;
  isPending: boolean;
  onChoose: (entry: OutlineEntryView) => void;
  onRename: (entryId: string | null) => void;
  onChange: (change: OutlineChange) => void;
}

function Rename({
  entry,
  onRename,
  onChange,
}: Pick<OutlineProps, 'onRename' | 'onChange'> & { entry: OutlineEntryView }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(entry.title);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() && title !== entry.title)
      onChange({ action: 'rename', entryId: entry.id, text: title.trim() });
    onRename(null);
  };
  return (
    <form className="repairs" onSubmit={save}>
      <input
        className="input"
        aria-label={t('library:new-title')}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here.
        autoFocus
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button isTight type="submit">
        {t('library:save-title')}
      </Button>
      <Button isTight kind="quiet" onClick={() => onRename(null)}>
        {t('components:cancel')}
      </Button>
    </form>
  );
}

function Repairs({
  entry,
  isFirst,
  isPending,
  onRename,
  onChange,
}: Pick<OutlineProps, 'isPending' | 'onRename' | 'onChange'> & {
  entry: OutlineEntryView;
  isFirst: boolean;
}) {
  const { t } = useTranslation();
  const entryId = entry.id;
  const act = (action: OutlineChange['action']) => onChange({ action, entryId });
  return (
    <fieldset className="repairs" aria-label={t('library:repairs-of', { title: entry.title })}>
      <Button isTight disabled={isPending || entry.level <= 1} onClick={() => act('promote')}>
        {t('library:promote')}
      </Button>
      <Button isTight disabled={isPending || entry.level >= DEEPEST} onClick={() => act('demote')}>
        {t('library:demote')}
      </Button>
      <Button isTight disabled={isPending || isFirst} onClick={() => act('merge')}>
        {t('library:merge')}
      </Button>
      <Button isTight onClick={() => onRename(entryId)}>
        {t('library:rename')}
      </Button>
    </fieldset>
  );
}

/** The outline that was found; the chosen entry shows its repairs below it. */
export function Outline(props: OutlineProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { view, chosen, renaming, onChoose } = props;
  const sections = view.entries.filter((entry) => entry.isSection).length;
  return (
    <section aria-label={t('library:outline')}>
      <div className="pane-head">
        <h2>{t('library:outline')}</h2>
        <span className="muted small">
          {t('library:outline-sum', { count: sections, time: words.about(view.estimatedSeconds) })}
        </span>
      </div>
      <ol className="outline">
        {view.entries.map((entry, index) => (
          <li
            key={entry.id}
            className={`l${Math.min(entry.level, DEEPEST)} ${chosen === entry.id ? 'chosen' : ''}`}
          >
            <div>
              <span className="level">{t('library:level', { n: entry.level })}</span>
              <button type="button" className="title" onClick={() => onChoose(entry)}>
                {entry.number ? `${entry.number} ` : ''}
                {entry.title}
                {entry.doubts.length > 0 ? (
                  <>
                    {' '}
                    <Icon name="doubt" tone="late" />
                    <span className="sr">{t('library:has-doubts', { count: entry.doubts.length })}</span>
                  </>
                ) : null}
              </button>
              <span className="minutes">
                {entry.isSection ? words.about(entry.estimatedSeconds) : t('library:inside')}
              </span>
              <IconButton
                icon="more"
                name={t('library:repairs-of', { title: entry.title })}
                className="tight"
                aria-expanded={chosen === entry.id}
                onClick={() => onChoose(entry)}
              />
            </div>
            {renaming === entry.id ? <Rename {...props} entry={entry} /> : null}
            {chosen === entry.id && renaming !== entry.id ? (
              <Repairs {...props} entry={entry} isFirst={index === 0} />
            ) : null}
          </li>
        ))}
      </ol>
      <p className="sum-note">{t('library:formula')}</p>
    </section>
  );
}
