import type { PersonPage, PersonView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from './controls';

type Found = PersonPage['items'][number];
export type Picked = Pick<PersonView, 'id' | 'displayName'>;

/** Finds one person by name; what is picked stands in its place with a way to change it. */
export function PersonPicker({
  label,
  picked,
  onPick,
}: {
  label: string;
  picked: Picked | null;
  onPick: (person: Picked | null) => void;
}) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['people', 'choice', q],
    queryFn: ({ signal }) =>
      http.get<PersonPage>('/people', { signal, query: { q, limit: 8, status: 'active' } }),
    enabled: q.trim().length > 0,
  });
  if (picked)
    return (
      <p className="row">
        <span>
          {label} <b>{picked.displayName}</b>
        </span>{' '}
        <Button isTight onClick={() => onPick(null)}>
          {t('components:pick-other')}
        </Button>
      </p>
    );
  return (
    <>
      <Field label={label}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="search"
            placeholder={t('components:find-person')}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      {q.trim() ? (
        <ul className="lines" aria-label={t('components:found-people')}>
          {(found.data?.items ?? []).map((person: Found) => (
            <li key={person.id}>
              <Button
                isTight
                onClick={() => {
                  onPick({ id: person.id, displayName: person.displayName });
                  setQ('');
                }}
              >
                {person.displayName}
              </Button>{' '}
              <span className="muted small">{person.unitName}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
