import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { useFilters } from '../../../lib/use-filters';
import { QUIZ_STATUSES } from '../api/quizzes';

/** What the list shows; the address holds it. */
export function QuizFilters() {
  const { t } = useTranslation();
  const filters = useFilters();
  const [q, setQ] = useState(filters.get('q'));
  // The address may change from elsewhere: back and forward, cleared filters.
  useEffect(() => setQ(filters.get('q')), [filters]);
  const apply = (status: string) => filters.change({ q: q.trim() || null, status: status || null });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        apply(filters.get('status'));
      }}
    >
      <Field label={t('quiz:find-title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="search"
            maxLength={200}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('quiz:state')}>
        {(field) => (
          <Select
            {...field}
            value={filters.get('status')}
            onChange={(event) => apply(event.target.value)}
            choices={[
              { value: '', text: t('quiz:any-state') },
              ...QUIZ_STATUSES.map((status) => ({ value: status, text: t(`quiz:statuses.${status}`) })),
            ]}
          />
        )}
      </Field>
      <Button type="submit">{t('quiz:find')}</Button>
    </form>
  );
}
