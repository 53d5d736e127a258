import type { ImportView, RevisionView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, Field, Segmented, Select } from '../../../components/controls';
import { Facts, Note, Section } from '../../../components/page';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { documentsKey } from '../api/documents';

/** Title, language and, for a new revision, whether people must read again. */
export function Details({ view, doubts, onBack }: { view: ImportView; doubts: number; onBack: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState(view.title);
  const [language, setLanguage] = useState(view.language.startsWith('zh') ? 'zh-CN' : 'en');
  const [change, setChange] = useState<'minor' | 'material'>('minor');
  const isRevision = view.documentId !== null;
  const save = useAction<void, RevisionView>({
    send: (_, headers) =>
      http.post(
        `/documents/imports/${view.id}/revision`,
        { version: view.version, title: title.trim(), language, ...(isRevision ? { change } : {}) },
        { headers },
      ),
    done: (revision) => t('library:saved', { title: revision.title, n: revision.revision }),
    stale: [documentsKey],
    onDone: (revision) => navigate(`/documents/${revision.documentId}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run();
  };
  return (
    <form onSubmit={submit}>
      <Facts
        facts={[
          { term: t('library:file'), value: t(`library:kinds.${view.kind}`), note: view.fileName },
          { term: t('library:sections'), value: view.entries.filter((entry) => entry.isSection).length },
          { term: t('library:characters'), value: words.number(view.characters) },
          {
            term: t('library:estimate'),
            value: words.about(view.estimatedSeconds),
            note: t('library:formula-short'),
          },
        ]}
      />
      <Section title={t('library:step.details')}>
        <div className="form-row">
          <Field label={t('library:title')}>
            {(field) => (
              <input
                {...field}
                className="input"
                required
                maxLength={200}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('library:language')}>
            {(field) => (
              <Select
                {...field}
                value={language}
                onChange={(event) => setLanguage(event.target.value)}
                choices={[
                  { value: 'zh-CN', text: t('library:languages.zh-CN') },
                  { value: 'en', text: t('library:languages.en') },
                ]}
              />
            )}
          </Field>
        </div>
        {isRevision ? (
          <div className="section form">
            <h3>{t('library:how-changed')}</h3>
            <Segmented
              label={t('library:how-changed')}
              value={change}
              onChange={(value) => setChange(value === 'material' ? 'material' : 'minor')}
              choices={[
                { value: 'minor', text: t('library:kind-of-change.minor') },
                { value: 'material', text: t('library:kind-of-change.material') },
              ]}
            />
            <p className="hint">{t(change === 'minor' ? 'library:minor-note' : 'library:material-note')}</p>
          </div>
        ) : null}
        {doubts > 0 ? (
          <div className="section">
            <Note tone="doubt">{t('library:doubts-stay', { count: doubts })}</Note>
          </div>
        ) : null}
      </Section>
      <section className="dock" aria-label={t('library:this-step')}>
        <div className="end">
          <Button kind="quiet" icon="left" onClick={onBack}>
            {t('library:back-to-structure')}
          </Button>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t(isRevision ? 'library:save-revision' : 'library:save-document')}
          </Button>
        </div>
      </section>
    </form>
  );
}
