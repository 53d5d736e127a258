import type { PersonCreatedView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink, Field, Select } from '../../../components/controls';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { unitChoices, unitsQuery } from '../../../lib/directory';
import { useFilters } from '../../../lib/use-filters';
import { peopleQuery } from '../api/people';
import { NewPerson } from '../components/new-person';
import { Secret } from '../components/secret';

export default function DirectoryPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const filter = {
    unit: filters.get('unit'),
    q: filters.get('q'),
    status: filters.get('status') || 'active',
    cursor: filters.get('cursor'),
  };
  const [q, setQ] = useState(filter.q);
  const [isNew, setNew] = useState(false);
  const [created, setCreated] = useState<PersonCreatedView | null>(null);
  const people = useQuery(peopleQuery(filter));
  const units = useQuery(unitsQuery);
  return (
    <>
      <PageHead title={t('directory:people')} note={t('directory:people-note')}>
        <ButtonLink icon="upload" to="/directory/import">
          {t('directory:import')}
        </ButtonLink>
        <Button kind="primary" icon="plus" onClick={() => setNew(true)}>
          {t('directory:new')}
        </Button>
      </PageHead>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          filters.change({ q: q.trim() || null });
        }}
      >
        <Field label={t('directory:search')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="search"
              value={q}
              onChange={(event) => setQ(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('directory:unit')}>
          {(field) => (
            <Select
              {...field}
              value={filter.unit}
              onChange={(event) => filters.change({ unit: event.target.value || null })}
              choices={[
                { value: '', text: t('directory:all-units') },
                ...unitChoices(units.data?.units ?? []),
              ]}
            />
          )}
        </Field>
        <Field label={t('directory:status-label')}>
          {(field) => (
            <Select
              {...field}
              value={filter.status}
              onChange={(event) =>
                filters.change({ status: event.target.value === 'active' ? null : event.target.value })
              }
              choices={['active', 'left'].map((value) => ({ value, text: t(`directory:status.${value}`) }))}
            />
          )}
        </Field>
        <Button type="submit">{t('directory:find')}</Button>
      </form>
      <Answer query={people} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('directory:nobody')}>{t('directory:nobody-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'name',
                    title: t('directory:name'),
                    isHead: true,
                    cell: (row) => <Link to={`/directory/${row.id}`}>{row.displayName}</Link>,
                  },
                  { key: 'login', title: t('directory:login'), cell: (row) => row.login },
                  { key: 'unit', title: t('directory:unit'), cell: (row) => row.unitName ?? '–' },
                  {
                    key: 'roles',
                    title: t('directory:roles'),
                    cell: (row) =>
                      row.roles.map((role) => t(`directory:role.${role}`)).join(t('directory:comma')),
                  },
                  { key: 'email', title: t('directory:email'), cell: (row) => row.email ?? '–' },
                  {
                    key: 'status',
                    title: t('directory:status-label'),
                    cell: (row) => (
                      <State
                        tone={row.status === 'active' ? 'done' : 'excused'}
                        icon={row.status === 'active' ? 'ok' : 'withheld'}
                      >
                        {t(`directory:status.${row.status}`)}
                      </State>
                    ),
                  },
                ]}
              />
              <Paging note={t('directory:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
      {isNew ? (
        <NewPerson
          unitId={filter.unit}
          onClose={() => setNew(false)}
          onCreated={(view) => {
            setNew(false);
            setCreated(view);
          }}
        />
      ) : null}
      {created?.initialPassword ? (
        <Secret
          title={t('directory:created', { name: created.person.displayName })}
          login={created.person.login}
          password={created.initialPassword}
          onClose={() => setCreated(null)}
        />
      ) : null}
    </>
  );
}
