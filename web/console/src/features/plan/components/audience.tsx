import type { AudiencePreviewView, AudienceRule, PersonPage, UnitView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Segmented } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { Answer } from '../../../components/states';
import { treeLines, unitsQuery } from '../../../lib/directory';

export type Membership = 'none' | 'direct' | 'all' | 'out';

/** How a unit stands in a rule by itself, without what its parents say. */
export function membershipOf(rule: AudienceRule, unitId: string): Membership {
  if (rule.excludeUnits.some((unit) => unit.unitId === unitId)) return 'out';
  const found = rule.includeUnits.find((unit) => unit.unitId === unitId);
  return found ? (found.withChildren ? 'all' : 'direct') : 'none';
}

export function withMembership(rule: AudienceRule, unitId: string, next: Membership): AudienceRule {
  const includeUnits = rule.includeUnits.filter((unit) => unit.unitId !== unitId);
  const excludeUnits = rule.excludeUnits.filter((unit) => unit.unitId !== unitId);
  if (next === 'out') excludeUnits.push({ unitId, withChildren: true });
  if (next === 'all' || next === 'direct') includeUnits.push({ unitId, withChildren: next === 'all' });
  return { ...rule, includeUnits, excludeUnits };
}

function People({ rule, onChange }: { rule: AudienceRule; onChange: (rule: AudienceRule) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const found = useQuery({
    queryKey: ['people', 'choice', q],
    queryFn: ({ signal }) =>
      http.get<PersonPage>('/people', { signal, query: { q, limit: 8, status: 'active' } }),
    enabled: q.trim().length > 0,
  });
  const put = (id: string, name: string, side: 'includePeople' | 'excludePeople') => {
    setNames({ ...names, [id]: name });
    const other = side === 'includePeople' ? 'excludePeople' : 'includePeople';
    onChange({
      ...rule,
      [side]: [...rule[side].filter((known) => known !== id), id],
      [other]: rule[other].filter((known) => known !== id),
    });
    setQ('');
  };
  const chip = (id: string, side: 'includePeople' | 'excludePeople') => (
    <button
      key={id}
      type="button"
      className="button tight"
      onClick={() => onChange({ ...rule, [side]: rule[side].filter((known) => known !== id) })}
    >
      {t(side === 'includePeople' ? 'plan:with' : 'plan:without', { name: names[id] ?? id.slice(0, 8) })}
      <Icon name="close" />
      <span className="sr">{t('plan:remove')}</span>
    </button>
  );
  return (
    <div className="section">
      <Field label={t('plan:single-people')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="search"
            placeholder={t('plan:find-person')}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      <ul className="lines">
        {(q ? (found.data?.items ?? []) : []).map((person) => (
          <li key={person.id} className="row">
            {person.displayName} <span className="muted small">{person.unitName}</span>{' '}
            <Button isTight onClick={() => put(person.id, person.displayName, 'includePeople')}>
              {t('plan:include')}
            </Button>{' '}
            <Button isTight onClick={() => put(person.id, person.displayName, 'excludePeople')}>
              {t('plan:exclude')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="applied excluded">
        {rule.includePeople.map((id) => chip(id, 'includePeople'))}
        {rule.excludePeople.map((id) => chip(id, 'excludePeople'))}
      </div>
    </div>
  );
}

function HeadCount({ rule }: { rule: AudienceRule }) {
  const { t } = useTranslation();
  const preview = useQuery({
    queryKey: ['audience-preview', rule],
    queryFn: ({ signal }) => http.post<AudiencePreviewView>('/plans/audience-preview', rule, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <div role="status">
      <p className="head-count">
        <b>{preview.data?.headCount ?? '–'}</b> {t('plan:people-unit')}
      </p>
      {preview.data && preview.data.sample.length > 0 ? (
        <p className="small muted">
          {t('plan:sample', { names: preview.data.sample.join(t('plan:comma')) })}
        </p>
      ) : null}
    </div>
  );
}

/** Units with or without what is below them, single people, include and exclude, with the count as it is now. */
export function Audience({ rule, onChange }: { rule: AudienceRule; onChange: (rule: AudienceRule) => void }) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const row = (unit: UnitView, depth: number, hasChildren: boolean) => {
    const now = membershipOf(rule, unit.id);
    const label = t('plan:unit-in-audience', { name: unit.name });
    return (
      <li key={unit.id}>
        <label className={`check depth-${Math.min(depth, 5)}`}>
          <input
            type="checkbox"
            checked={now === 'all' || now === 'direct'}
            onChange={(event) =>
              onChange(withMembership(rule, unit.id, event.target.checked ? 'all' : 'none'))
            }
          />
          <span>{unit.name}</span>
        </label>
        {now === 'none' || now === 'out' ? (
          <label className="check small muted">
            <input
              type="checkbox"
              checked={now === 'out'}
              aria-label={t('plan:exclude-unit', { name: unit.name })}
              onChange={(event) =>
                onChange(withMembership(rule, unit.id, event.target.checked ? 'out' : 'none'))
              }
            />
            {t('plan:exclude')}
          </label>
        ) : hasChildren ? (
          <Segmented
            label={label}
            value={now}
            onChange={(value) =>
              onChange(withMembership(rule, unit.id, value === 'direct' ? 'direct' : 'all'))
            }
            choices={[
              { value: 'all', text: t('plan:with-children') },
              { value: 'direct', text: t('plan:direct') },
            ]}
          />
        ) : null}
        <span className="count">{unit.headCount}</span>
      </li>
    );
  };
  return (
    <>
      <Answer query={units} rows={4}>
        {(tree) => (
          <ul className="check-tree" aria-label={t('plan:audience')}>
            {treeLines(tree.units)
              .filter(({ unit }) => !unit.isClosed)
              .map(({ unit, depth, hasChildren }) => row(unit, depth, hasChildren))}
          </ul>
        )}
      </Answer>
      <People rule={rule} onChange={onChange} />
      <HeadCount rule={rule} />
    </>
  );
}
