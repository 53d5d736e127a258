import type { PasswordResetView, PersonView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { dateIn } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, ButtonLink, Field, Select } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { Note, PageHead, Section } from '../../../components/page';
import { Answer } from '../../../components/states';
import { unitChoices, unitsKey, unitsQuery } from '../../../lib/directory';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { peopleKey, personQuery } from '../api/people';
import { LeaveEditor } from '../components/leave-editor';
import { RolesFields } from '../components/roles-fields';
import { Secret } from '../components/secret';

type Open = 'move' | 'departure' | 'reset' | null;
const stale = [peopleKey, unitsKey];

function Profile({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const [name, setName] = useState(person.displayName);
  const [email, setEmail] = useState(person.email ?? '');
  const save = useAction<void, PersonView>({
    send: (_, headers) =>
      http.patch(
        `/people/${person.id}`,
        { displayName: name.trim(), email: email.trim() || null, version: person.version },
        { headers },
      ),
    done: t('directory:saved'),
    stale,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run();
  };
  return (
    <form className="form-row" onSubmit={submit}>
      <Field label={t('directory:name')}>
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
      <Field label={t('directory:email')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" isPending={save.isPending}>
        {t('directory:save')}
      </Button>
    </form>
  );
}

function Roles({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const [roles, setRoles] = useState(person.roles);
  const [scopeUnits, setScope] = useState(person.scopeUnits);
  const save = useAction<void, PersonView>({
    send: (_, headers) =>
      http.put(
        `/people/${person.id}/roles`,
        { roles, scopeUnits: roles.includes('manager') ? scopeUnits : [], version: person.version },
        { headers },
      ),
    done: t('directory:roles-saved'),
    stale,
  });
  return (
    <div className="form">
      <RolesFields
        roles={roles}
        scopeUnits={scopeUnits}
        onChange={(next, scope) => {
          setRoles(next);
          setScope(scope);
        }}
      />
      <div>
        <Button isPending={save.isPending} onClick={() => save.run()}>
          {t('directory:save-roles')}
        </Button>
      </div>
    </div>
  );
}

function Move({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const [unitId, setUnit] = useState('');
  const [from, setFrom] = useState(dateIn(Date.now()));
  const move = useAction<void, PersonView>({
    send: (_, headers) =>
      http.post(`/people/${person.id}/memberships`, { unitId, from, version: person.version }, { headers }),
    done: (next) => t('directory:moved', { name: next.displayName, unit: next.unitName }),
    stale,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('directory:move')}
      submit={t('directory:move')}
      isPending={move.isPending}
      onSubmit={() => move.run()}
      onClose={onClose}
    >
      <p>{t('directory:move-note')}</p>
      <div className="form-row">
        <Field label={t('directory:to-unit')}>
          {(field) => (
            <Select
              {...field}
              required
              value={unitId}
              onChange={(event) => setUnit(event.target.value)}
              choices={[
                { value: '', text: t('directory:choose') },
                ...unitChoices(units.data?.units ?? []).filter((choice) => choice.value !== person.unitId),
              ]}
            />
          )}
        </Field>
        <Field label={t('directory:from')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="date"
              required
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}

function Departure({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { t } = useTranslation();
  const leave = useAction<void, void>({
    send: (_, headers) => http.post(`/people/${person.id}/departure`, {}, { headers }),
    done: t('directory:departed', { name: person.displayName }),
    stale,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('directory:departure-title', { name: person.displayName })}
      submit={t('directory:departure')}
      isDanger
      isPending={leave.isPending}
      onSubmit={() => leave.run()}
      onClose={onClose}
    >
      <p>{t('directory:departure-note')}</p>
    </FormDialog>
  );
}

function Member({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const [password, setPassword] = useState<string | null>(null);
  const isActive = person.status === 'active';
  const reset = useAction<void, PasswordResetView>({
    send: (_, headers) => http.post(`/people/${person.id}/password-reset`, {}, { headers }),
    onDone: (view) => {
      setOpen(null);
      setPassword(view.initialPassword);
    },
  });
  const close = () => setOpen(null);
  return (
    <>
      <PageHead
        title={person.displayName}
        crumbs={[{ text: t('directory:people'), to: '/directory' }]}
        note={`${person.login}　${person.unitName ?? ''}`}
      >
        <ButtonLink icon="chart" to={`/people/${person.id}`}>
          {t('directory:progress')}
        </ButtonLink>
        {isActive ? (
          <>
            <Button onClick={() => setOpen('move')}>{t('directory:move')}</Button>
            <Button onClick={() => setOpen('reset')}>{t('directory:reset')}</Button>
            <Button kind="danger" onClick={() => setOpen('departure')}>
              {t('directory:departure')}
            </Button>
          </>
        ) : null}
      </PageHead>
      {isActive ? null : (
        <Note>{t('directory:has-left', { on: person.leftOn ? words.day(person.leftOn) : '' })}</Note>
      )}
      <Section title={t('directory:profile')}>
        <Profile key={person.version} person={person} />
      </Section>
      <Section title={t('directory:memberships')}>
        <Ledger
          rows={person.memberships}
          rowKey={(row) => `${row.unitId}-${row.from}`}
          columns={[
            { key: 'unit', title: t('directory:unit'), isHead: true, cell: (row) => row.unitName },
            { key: 'from', title: t('directory:from'), cell: (row) => row.from },
            { key: 'to', title: t('directory:to'), cell: (row) => row.to ?? t('directory:now') },
          ]}
        />
      </Section>
      {isActive ? (
        <Section title={t('directory:leave.title')} note={t('directory:leave.note')}>
          <LeaveEditor key={person.version} person={person} />
        </Section>
      ) : null}
      {isActive ? (
        <Section title={t('directory:roles')}>
          <Roles key={person.version} person={person} />
        </Section>
      ) : null}
      {open === 'move' ? <Move person={person} onClose={close} /> : null}
      {open === 'departure' ? <Departure person={person} onClose={close} /> : null}
      {open === 'reset' ? (
        <FormDialog
          title={t('directory:reset-title')}
          submit={t('directory:reset')}
          isPending={reset.isPending}
          onSubmit={() => reset.run()}
          onClose={close}
        >
          <p>{t('directory:reset-note', { name: person.displayName })}</p>
        </FormDialog>
      ) : null}
      {password ? (
        <Secret
          title={t('directory:new-password')}
          login={person.login}
          password={password}
          onClose={() => setPassword(null)}
        />
      ) : null}
    </>
  );
}

export default function MemberPage() {
  const { personId = '' } = useParams();
  const person = useQuery(personQuery(personId));
  return <Answer query={person}>{(view) => <Member person={view} />}</Answer>;
}
