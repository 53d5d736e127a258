import type { UnitView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { dateIn } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Select } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { PageHead, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { treeLines, unitChoices, unitsKey, unitsQuery } from '../../../lib/directory';
import { useAction } from '../../../lib/use-action';

type Open = { what: 'new' | 'change' | 'close'; unit: UnitView | null } | null;

/** Everything below a unit, which cannot become its parent. */
function withBelow(units: UnitView[], id: string): Set<string> {
  return new Set(units.filter((unit) => unit.id === id || unit.path.includes(id)).map((unit) => unit.id));
}

function UnitForm({
  open,
  units,
  onClose,
}: {
  open: NonNullable<Open>;
  units: UnitView[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { unit } = open;
  const isNew = open.what === 'new';
  const [name, setName] = useState(isNew ? '' : (unit?.name ?? ''));
  const [parentId, setParent] = useState((isNew ? unit?.id : unit?.parentId) ?? '');
  const [validFrom, setFrom] = useState(dateIn(Date.now()));
  const barred = !isNew && unit ? withBelow(units, unit.id) : new Set<string>();
  const save = useAction<void, UnitView>({
    send: (_, headers) =>
      isNew
        ? http.post('/units', { name: name.trim(), parentId: parentId || null, validFrom }, { headers })
        : http.patch(
            `/units/${unit?.id}`,
            {
              name: name.trim(),
              ...(parentId && parentId !== unit?.parentId ? { parentId } : {}),
              validFrom,
              version: unit?.version ?? 0,
            },
            { headers },
          ),
    done: (next) => t(isNew ? 'directory:unit-created' : 'directory:unit-saved', { name: next.name }),
    stale: [unitsKey],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t(isNew ? 'directory:new-unit' : 'directory:change-unit')}
      submit={t(isNew ? 'directory:create-unit' : 'directory:save')}
      isPending={save.isPending}
      onSubmit={() => save.run()}
      onClose={onClose}
    >
      <Field label={t('directory:unit-name')}>
        {(field) => (
          <input
            {...field}
            className="input"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="form-row">
        <Field label={t('directory:parent')}>
          {(field) => (
            <Select
              {...field}
              value={parentId}
              onChange={(event) => setParent(event.target.value)}
              choices={[
                { value: '', text: t('directory:top') },
                ...unitChoices(units).filter((choice) => !barred.has(choice.value)),
              ]}
            />
          )}
        </Field>
        <Field label={t('directory:from')} hint={t('directory:history-note')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="date"
              required
              value={validFrom}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}

function CloseUnit({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(dateIn(Date.now()));
  const close = useAction<void, void>({
    send: (_, headers) => http.post(`/units/${unit.id}/closure`, { on }, { headers }),
    done: t('directory:unit-closed', { name: unit.name }),
    stale: [unitsKey],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('directory:close-title', { name: unit.name })}
      submit={t('directory:close-unit')}
      isDanger
      isPending={close.isPending}
      onSubmit={() => close.run()}
      onClose={onClose}
    >
      <p>{t('directory:close-note')}</p>
      <Field label={t('directory:close-on')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="date"
            required
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

export default function UnitsPage() {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const [open, setOpen] = useState<Open>(null);
  return (
    <>
      <PageHead title={t('directory:units')} note={t('directory:units-note')}>
        <Button kind="primary" icon="plus" onClick={() => setOpen({ what: 'new', unit: null })}>
          {t('directory:new-unit')}
        </Button>
      </PageHead>
      <Answer query={units}>
        {(tree) =>
          tree.units.length === 0 ? (
            <Empty title={t('directory:no-units')}>{t('directory:no-units-note')}</Empty>
          ) : (
            <Ledger
              rows={treeLines(tree.units)}
              rowKey={(row) => row.unit.id}
              columns={[
                {
                  key: 'name',
                  title: t('directory:unit-name'),
                  isHead: true,
                  cell: ({ unit, depth }) => (
                    <span className={`depth-${Math.min(depth, 5)}`}>
                      <Link to={`/directory?unit=${unit.id}`}>{unit.name}</Link>
                    </span>
                  ),
                },
                {
                  key: 'count',
                  title: t('directory:head-count'),
                  isNumber: true,
                  cell: ({ unit }) => unit.headCount,
                },
                {
                  key: 'state',
                  title: t('directory:status-label'),
                  cell: ({ unit }) => (
                    <State tone={unit.isClosed ? 'excused' : 'done'} icon={unit.isClosed ? 'withheld' : 'ok'}>
                      {t(unit.isClosed ? 'directory:closed' : 'directory:open')}
                    </State>
                  ),
                },
                {
                  key: 'act',
                  title: '',
                  isAction: true,
                  cell: ({ unit }) =>
                    unit.isClosed ? null : (
                      <>
                        <Button isTight kind="quiet" onClick={() => setOpen({ what: 'new', unit })}>
                          {t('directory:below')}
                          <span className="sr">{unit.name}</span>
                        </Button>
                        <Button isTight kind="quiet" onClick={() => setOpen({ what: 'change', unit })}>
                          {t('directory:change')}
                          <span className="sr">{unit.name}</span>
                        </Button>
                        <Button isTight kind="quiet" onClick={() => setOpen({ what: 'close', unit })}>
                          {t('directory:close-unit')}
                          <span className="sr">{unit.name}</span>
                        </Button>
                      </>
                    ),
                },
              ]}
            />
          )
        }
      </Answer>
      {open && open.what !== 'close' ? (
        <UnitForm open={open} units={units.data?.units ?? []} onClose={() => setOpen(null)} />
      ) : null}
      {open?.what === 'close' && open.unit ? (
        <CloseUnit unit={open.unit} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
