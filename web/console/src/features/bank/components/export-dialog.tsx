import type { QuestionExportView, QuestionView } from '@rizhi/shared/api/types';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Segmented, Select } from '../../../components/controls';
import { Dialog, FormDialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { Note } from '../../../components/page';
import { bytesOf, download } from '../../../lib/download';
import { say } from '../../../lib/toast';
import { useAction } from '../../../lib/use-action';
import { type ExportFormat, exportQuestions, FORMATS, idsThatFit, MOST } from '../api/exports';
import type { QuestionFilter } from '../api/questions';
import './export-dialog.css';

const stemOf = ({ content }: QuestionView) => plainText(content.stem, content.format);

/** What the format does not hold, question by question. */
function Losses({ view, shown }: { view: QuestionExportView; shown: QuestionView[] }) {
  const { t } = useTranslation();
  const stems = new Map(shown.map((question) => [question.id, stemOf(question)]));
  return (
    <Ledger
      caption={t('bank:export.losses', { count: view.losses.length })}
      rows={view.losses.map((loss, index) => ({ ...loss, n: index }))}
      rowKey={(loss) => String(loss.n)}
      columns={[
        {
          key: 'question',
          title: t('bank:stem'),
          isHead: true,
          cell: (loss) => (
            <Link to={`/questions/${loss.questionId}`}>{stems.get(loss.questionId) ?? loss.questionId}</Link>
          ),
        },
        { key: 'reason', title: t('bank:export.reason'), isLong: true, cell: (loss) => loss.detail },
      ]}
    />
  );
}

function Done({
  view,
  shown,
  onClose,
}: {
  view: QuestionExportView;
  shown: QuestionView[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('bank:export.title')} isWide onClose={onClose}>
      <Note tone={view.losses.length === 0 ? 'ok' : 'doubt'} isLive>
        {t('bank:export.written', { count: view.written, name: view.fileName })}{' '}
        {t(view.losses.length === 0 ? 'bank:export.nothing-lost' : 'bank:export.something-lost')}
      </Note>
      {view.losses.length > 0 ? <Losses view={view} shown={shown} /> : null}
      <div className="dialog-foot">
        <Button onClick={() => save(view)} disabled={view.written === 0}>
          {t('bank:export.again')}
        </Button>
        <Button kind="primary" onClick={onClose}>
          {t('bank:export.close')}
        </Button>
      </div>
    </Dialog>
  );
}

const save = (view: QuestionExportView) => download(view.fileName, bytesOf(view.content), view.mediaType);

/** Takes questions out of the bank: those chosen in the list, all that the filter finds, or some of the page. */
export function ExportDialog({
  filter,
  picked,
  shown,
  onClose,
}: {
  filter: QuestionFilter;
  /** Chosen in the list, on this page or others. */
  picked: string[];
  shown: QuestionView[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [scope, setScope] = useState(picked.length > 0 ? 'picked' : 'filter');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(shown.map(({ id }) => id)));
  const [done, setDone] = useState<QuestionExportView | null>(null);
  const run = useAction<{ format: ExportFormat; ids: string[] | null }, QuestionExportView | null>({
    send: async (wanted, headers) => {
      const ids = wanted.ids ?? (await idsThatFit(filter));
      if (ids.length > MOST) return null;
      return exportQuestions(wanted.format, ids, headers);
    },
    onDone: (view) => {
      if (!view) {
        say(t('bank:export.too-many', { count: MOST }), 'error');
        return;
      }
      if (view.written > 0) save(view);
      setDone(view);
    },
  });
  const toggle = (id: string) =>
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  if (done) return <Done view={done} shown={shown} onClose={onClose} />;
  return (
    <FormDialog
      title={t('bank:export.title')}
      submit={t('bank:export.go')}
      isPending={run.isPending}
      isWide
      onClose={onClose}
      onSubmit={() => {
        const some = scope === 'picked' ? picked : shown.map(({ id }) => id).filter((id) => chosen.has(id));
        const ids = scope === 'filter' ? null : some;
        if (ids?.length === 0) say(t('bank:export.choose-one'), 'error');
        else run.run({ format, ids });
      }}
    >
      <Field label={t('bank:export.format')} hint={t(`bank:export.about.${format.replace('.', '-')}`)}>
        {(field) => (
          <Select
            {...field}
            value={format}
            onChange={(event) => setFormat(FORMATS.find((each) => each === event.target.value) ?? 'xlsx')}
            choices={FORMATS.map((each) => ({
              value: each,
              text: t(`bank:export.formats.${each.replace('.', '-')}`),
            }))}
          />
        )}
      </Field>
      <Segmented
        label={t('bank:export.which')}
        value={scope}
        onChange={setScope}
        choices={[
          ...(picked.length > 0
            ? [{ value: 'picked', text: t('bank:many.chosen', { count: picked.length }) }]
            : []),
          { value: 'filter', text: t('bank:export.all') },
          { value: 'chosen', text: t('bank:export.some') },
        ]}
      />
      {scope === 'chosen' ? (
        <fieldset className="export-choice">
          <legend>{t('bank:export.chosen', { count: chosen.size })}</legend>
          {shown.map((question) => (
            <label key={question.id} className="check">
              <input type="checkbox" checked={chosen.has(question.id)} onChange={() => toggle(question.id)} />
              <span className="clip">{stemOf(question)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Note>{t('bank:export.keys')}</Note>
    </FormDialog>
  );
}
