import type { PersonCreatedView, PersonRequest } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { isProblem } from '@rizhi/shared/lib/problem';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { unitChoices, unitsKey, unitsQuery } from '../../../lib/directory';
import { useAction } from '../../../lib/use-action';
import { peopleKey } from '../api/people';
import { RolesFields } from './roles-fields';

export function NewPerson({
  unitId,
  onCreated,
  onClose,
}: {
  unitId: string;
  onCreated: (created: PersonCreatedView) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const choices = unitChoices(units.data?.units ?? []);
  const [person, setPerson] = useState<PersonRequest>({
    login: '',
    displayName: '',
    email: null,
    unitId,
    roles: ['member'],
    scopeUnits: [],
  });
  const change = (more: Partial<PersonRequest>) => setPerson({ ...person, ...more });
  const chosenUnit = person.unitId || choices[0]?.value || '';
  const create = useAction<void, PersonCreatedView>({
    send: (_, headers) => http.post('/people', { ...person, unitId: chosenUnit }, { headers }),
    done: (created) => t('directory:created', { name: created.person.displayName }),
    stale: [peopleKey, unitsKey],
    onDone: onCreated,
  });
  const taken = isProblem(create.error, 'login-taken');
  return (
    <FormDialog
      title={t('directory:new')}
      submit={t('directory:create')}
      isPending={create.isPending}
      onSubmit={() => create.run()}
      onClose={onClose}
    >
      <div className="form-row">
        <Field label={t('directory:name')}>
          {(field) => (
            <input
              {...field}
              className="input"
              required
              maxLength={80}
              autoComplete="off"
              value={person.displayName}
              onChange={(event) => change({ displayName: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('directory:login')} error={taken ? t('app:problem.login-taken') : null}>
          {(field) => (
            <input
              {...field}
              className="input"
              required
              maxLength={80}
              autoComplete="off"
              value={person.login}
              onChange={(event) => change({ login: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="form-row">
        <Field label={t('directory:unit')}>
          {(field) => (
            <Select
              {...field}
              value={chosenUnit}
              onChange={(event) => change({ unitId: event.target.value })}
              choices={choices}
            />
          )}
        </Field>
        <Field label={t('directory:email')} hint={t('directory:email-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="email"
              value={person.email ?? ''}
              onChange={(event) => change({ email: event.target.value || null })}
            />
          )}
        </Field>
      </div>
      <RolesFields
        roles={person.roles ?? []}
        scopeUnits={person.scopeUnits ?? []}
        onChange={(roles, scopeUnits) => change({ roles, scopeUnits })}
      />
    </FormDialog>
  );
}
