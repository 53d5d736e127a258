import type { PeopleStatisticsView, PersonRowView } from '@rizhi/shared/api/types';
import { apiUrl } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Select } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { type Column, Ledger, Paging } from '../../../components/ledger';
import { AsOf, PageHead, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { NOTHING, percent, useWords } from '../../../lib/words';
import { type PeopleFilter, peopleQuery } from '../api/statistics';
import { PlanAndDay, UnitChooser } from '../components/choosers';
import { useNudge } from '../components/nudge';
import { STATES, TONES } from '../components/state-counts';

const PAUSE = 300;
const FILTERS = ['unit', 'plan', 'on', 'state', 'q'] as const;

function Search() {
  const { t } = useTranslation();
  const filters = useFilters();
  const asked = filters.get('q');
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (text === asked) return;
    const timer = setTimeout(() => filters.change({ q: text.trim() || null }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, asked, filters]);
  return (
    <Field label={t('statistics:search')}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
    </Field>
  );
}

function useColumns(
  query: string,
  picked: Set<string>,
  toggle: (id: string) => void,
): Column<PersonRowView>[] {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'pick',
      title: t('statistics:pick'),
      isPick: true,
      cell: (row) => (
        <input
          type="checkbox"
          checked={picked.has(row.personId)}
          aria-label={t('statistics:pick-one', { name: row.displayName })}
          onChange={() => toggle(row.personId)}
        />
      ),
    },
    {
      key: 'name',
      title: t('statistics:name'),
      isHead: true,
      sort: 'name',
      cell: (row) => <Link to={`/people/${row.personId}${query}`}>{row.displayName}</Link>,
    },
    { key: 'unit', title: t('statistics:unit'), cell: (row) => row.unitName },
    {
      key: 'state',
      title: t('statistics:state-title'),
      cell: (row) => <State tone={TONES[row.state]}>{t(`statistics:state.${row.state}`)}</State>,
    },
    {
      key: 'overdue',
      title: t('statistics:overdue'),
      isNumber: true,
      sort: 'overdue',
      cell: (row) => (row.counts.overdue ? t('statistics:days', { count: row.counts.overdue }) : NOTHING),
    },
    {
      key: 'rate',
      title: t('statistics:rate'),
      isNumber: true,
      sort: 'completion',
      cell: (row) => percent(row.counts.completionRate),
    },
    {
      key: 'onTime',
      title: t('statistics:on-time-rate'),
      isNumber: true,
      cell: (row) => percent(row.counts.onTimeRate),
    },
    {
      key: 'minutes',
      title: t('statistics:minutes'),
      isNumber: true,
      sort: 'minutes',
      cell: (row) => row.counts.minutes,
    },
    {
      key: 'score',
      title: t('statistics:score'),
      isNumber: true,
      cell: (row) => row.averageScore ?? NOTHING,
    },
    {
      key: 'seen',
      title: t('statistics:last-studied'),
      sort: 'last-studied',
      cell: (row) => words.lastSeen(row.lastStudiedAt),
    },
  ];
}

function People({
  page,
  filter,
  query,
}: {
  page: PeopleStatisticsView;
  filter: PeopleFilter;
  query: string;
}) {
  const { t } = useTranslation();
  const filters = useFilters();
  const [picked, setPicked] = useState<Set<string>>(new Set());
  const nudge = useNudge(() => setPicked(new Set()));
  const toggle = (id: string) =>
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const columns = useColumns(query, picked, toggle);
  const isAll = page.items.length > 0 && page.items.every((row) => picked.has(row.personId));
  const unfinished = page.items.filter(
    (row) => picked.has(row.personId) && (row.state === 'overdue' || row.state === 'open-today'),
  );
  const skipped = picked.size - unfinished.length;
  if (page.items.length === 0)
    return <Empty title={t('statistics:nobody')}>{t('statistics:nobody-note')}</Empty>;
  return (
    <>
      <Ledger
        caption={t('statistics:people-title')}
        isCaptionHidden
        columns={columns}
        rows={page.items}
        rowKey={(row) => row.personId}
        isChosen={(row) => picked.has(row.personId)}
        sorted={filter.sort}
        onSort={(sort) => filters.change({ sort })}
        pickAll={
          <input
            type="checkbox"
            checked={isAll}
            aria-label={t('statistics:pick-all')}
            onChange={() => setPicked(isAll ? new Set() : new Set(page.items.map((row) => row.personId)))}
          />
        }
      />
      <Paging
        note={t('statistics:page-note', { shown: page.items.length, total: page.total })}
        next={page.next}
      />
      {picked.size > 0 ? (
        <section className="dock" aria-label={t('statistics:picked', { count: picked.size })}>
          <strong>{t('statistics:picked', { count: picked.size })}</strong>
          <span className="muted small">
            {filter.plan
              ? skipped > 0
                ? t('statistics:will-skip', { count: skipped })
                : t('statistics:will-tell')
              : t('statistics:choose-plan-to-nudge')}
          </span>
          <div className="end">
            <Button kind="quiet" onClick={() => setPicked(new Set())}>
              {t('statistics:unpick')}
            </Button>
            <Button
              kind="primary"
              icon="nudge"
              disabled={!filter.plan || unfinished.length === 0}
              isPending={nudge.isPending}
              onClick={() => nudge.run({ planId: filter.plan, personIds: [...picked] })}
            >
              {t('statistics:nudge-people', { count: unfinished.length })}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}

export default function PeoplePage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const filter: PeopleFilter = {
    unit: filters.get('unit'),
    plan: filters.get('plan'),
    on: filters.get('on'),
    state: filters.get('state'),
    q: filters.get('q'),
    sort: filters.get('sort') || '-overdue',
  };
  const people = useQuery(peopleQuery(filter, filters.get('cursor')));
  const kept = new URLSearchParams();
  if (filter.plan) kept.set('plan', filter.plan);
  if (filter.on) kept.set('on', filter.on);
  const query = kept.size > 0 ? `?${kept}` : '';
  const isFiltered = FILTERS.some((name) => filters.get(name));
  return (
    <>
      <PageHead
        title={t('statistics:people-title')}
        note={
          people.data ? t('statistics:people', { count: people.data.total }) : t('statistics:people-note')
        }
      >
        {people.data ? <AsOf at={people.data.asOf} /> : null}
        <a className="button" href={apiUrl('/statistics/people.csv', { ...filter })} download>
          <Icon name="export" />
          {t('statistics:export')}
        </a>
      </PageHead>
      <div className="filters">
        <Search />
        <PlanAndDay>
          <UnitChooser value={filter.unit} hasAll />
        </PlanAndDay>
        <Field label={t('statistics:state-title')}>
          {(field) => (
            <Select
              {...field}
              value={filter.state}
              onChange={(event) => filters.change({ state: event.target.value || null })}
              choices={[
                { value: '', text: t('statistics:any-state') },
                ...STATES.map((state) => ({ value: state, text: t(`statistics:state.${state}`) })),
              ]}
            />
          )}
        </Field>
        {isFiltered ? (
          <div className="end">
            <Button
              kind="quiet"
              onClick={() => filters.change(Object.fromEntries(FILTERS.map((name) => [name, null])))}
            >
              {t('statistics:clear')}
            </Button>
          </div>
        ) : null}
      </div>
      <Answer query={people} rows={12}>
        {(page) => <People key={JSON.stringify(filter)} page={page} filter={filter} query={query} />}
      </Answer>
    </>
  );
}
