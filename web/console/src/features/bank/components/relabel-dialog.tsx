import type { QuestionState, RelabellingView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Segmented, Select } from '../../../components/controls';
import { Dialog, FormDialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { Note } from '../../../components/page';
import { useAction } from '../../../lib/use-action';
import { type QuestionFilter, questionsKey } from '../api/questions';
import { STATES } from '../model/states';

const tagsOf = (text: string) => text.split(/[\s,，、]+/).filter(Boolean);

function TextInput({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(field) => (
        <input
          {...field}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** What became of it: how many, and who was refused why. */
function Result({ result, onClose }: { result: RelabellingView; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('bank:many.title')} isWide onClose={onClose}>
      <Note tone={result.refused.length === 0 ? 'ok' : 'doubt'} isLive>
        {t('bank:many.result', {
          changed: result.changed,
          unchanged: result.unchanged,
          refused: result.refused.length,
        })}
      </Note>
      {result.refused.length > 0 ? (
        <Ledger
          caption={t('bank:many.refused')}
          rows={result.refused}
          rowKey={(row) => row.questionId}
          columns={[
            {
              key: 'stem',
              title: t('bank:stem'),
              isHead: true,
              cell: (row) => <Link to={`/questions/${row.questionId}`}>{row.stem || row.questionId}</Link>,
            },
            {
              key: 'why',
              title: t('bank:export.reason'),
              isLong: true,
              cell: (row) => t(`bank:refusal.${row.code}`),
            },
          ]}
        />
      ) : null}
      <div className="dialog-foot">
        <Button kind="primary" onClick={onClose}>
          {t('bank:export.close')}
        </Button>
      </div>
    </Dialog>
  );
}

/** One change to the chosen questions, or to all that the filter finds. */
export function RelabelDialog({
  filter,
  chosen,
  onClose,
}: {
  filter: QuestionFilter;
  chosen: string[];
  /** What was chosen is done with only once it was changed. */
  onClose: (isDone: boolean) => void;
}) {
  const { t } = useTranslation();
  const [scope, setScope] = useState(chosen.length > 0 ? 'chosen' : 'filter');
  const [add, setAdd] = useState('');
  const [remove, setRemove] = useState('');
  const [category, setCategory] = useState<string | null>(null);
  const [difficulty, setDifficulty] = useState<string | null>(null);
  const [state, setState] = useState<QuestionState | ''>('');
  const [result, setResult] = useState<RelabellingView | null>(null);
  const isNothing = !add.trim() && !remove.trim() && category === null && difficulty === null && state === '';
  const change = useAction<void, RelabellingView>({
    send: (_, headers) =>
      http.post(
        '/questions/changes',
        {
          questionIds: scope === 'chosen' ? chosen : null,
          filter: scope === 'chosen' ? null : filter,
          addTags: tagsOf(add),
          removeTags: tagsOf(remove),
          category,
          difficulty,
          state: state || null,
        },
        { headers },
      ),
    stale: [questionsKey],
    onDone: setResult,
  });
  const [isTried, setTried] = useState(false);
  if (result) return <Result result={result} onClose={() => onClose(true)} />;
  return (
    <FormDialog
      title={t('bank:many.title')}
      submit={t('bank:many.go')}
      isPending={change.isPending}
      onClose={() => onClose(false)}
      onSubmit={() => {
        setTried(true);
        if (!isNothing) change.run();
      }}
    >
      <Segmented
        label={t('bank:export.which')}
        value={scope}
        onChange={setScope}
        choices={[
          ...(chosen.length > 0
            ? [{ value: 'chosen', text: t('bank:many.chosen', { count: chosen.length }) }]
            : []),
          { value: 'filter', text: t('bank:export.all') },
        ]}
      />
      <TextInput
        label={t('bank:many.add-tags')}
        hint={t('bank:many.tags-hint')}
        value={add}
        onChange={setAdd}
      />
      <TextInput label={t('bank:many.remove-tags')} value={remove} onChange={setRemove} />
      {(
        [
          ['category', category, setCategory],
          ['difficulty', difficulty, setDifficulty],
        ] as const
      ).map(([name, value, set]) => (
        <div key={name}>
          <label className="check">
            <input
              type="checkbox"
              checked={value !== null}
              onChange={(event) => set(event.target.checked ? '' : null)}
            />
            {t(`bank:many.set.${name}`)}
          </label>
          {value === null ? null : (
            <TextInput
              label={t(`bank:more.${name}`)}
              hint={t('bank:many.empty-clears')}
              value={value}
              onChange={set}
            />
          )}
        </div>
      ))}
      <Field label={t('bank:state.title')}>
        {(field) => (
          <Select
            {...field}
            value={state}
            onChange={(event) => setState(STATES.find((each) => each === event.target.value) ?? '')}
            choices={[
              { value: '', text: t('bank:many.leave') },
              ...STATES.map((each) => ({ value: each, text: t(`bank:state.${each}`) })),
            ]}
          />
        )}
      </Field>
      {isTried && isNothing ? (
        <p className="field-error" role="alert">
          {t('bank:many.nothing')}
        </p>
      ) : null}
    </FormDialog>
  );
}
