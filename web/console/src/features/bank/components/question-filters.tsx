import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { useFilters } from '../../../lib/use-filters';
import { TYPES } from '../model/kinds';
import { STATES } from '../model/states';
import '../bank.css';

const MORE = ['category', 'tag', 'difficulty'] as const;
const NOTHING = { category: '', tag: '', difficulty: '' };

/** What the list shows; the address holds it. */
export function QuestionFilters() {
  const { t } = useTranslation();
  const filters = useFilters();
  const [q, setQ] = useState(filters.get('q'));
  const [more, setMore] = useState(NOTHING);
  // The address may change from elsewhere: a tag of a row, back and forward.
  useEffect(() => {
    setQ(filters.get('q'));
    setMore({
      category: filters.get('category'),
      tag: filters.get('tag'),
      difficulty: filters.get('difficulty'),
    });
  }, [filters]);
  /** What is typed and not searched for yet goes along. */
  const apply = (others: Record<string, string | null>) =>
    filters.change({
      q: q.trim() || null,
      category: more.category.trim() || null,
      tag: more.tag.trim() || null,
      difficulty: more.difficulty.trim() || null,
      ...others,
    });
  const labels = {
    category: t('bank:filter-category'),
    tag: t('bank:tags'),
    difficulty: t('bank:more.difficulty'),
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply({});
      }}
    >
      <div className="filters">
        <Field label={t('bank:search')}>
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
        <Field label={t('bank:type')}>
          {(field) => (
            <Select
              {...field}
              value={filters.get('type')}
              onChange={(event) => apply({ type: event.target.value || null })}
              choices={[
                { value: '', text: t('bank:any-type') },
                ...TYPES.map((type) => ({ value: type, text: t(`question:type.${type}`) })),
              ]}
            />
          )}
        </Field>
        <Field label={t('bank:state.title')}>
          {(field) => (
            <Select
              {...field}
              value={filters.get('state')}
              onChange={(event) => apply({ state: event.target.value || null })}
              choices={[
                { value: '', text: t('bank:any-state') },
                ...STATES.map((state) => ({ value: state, text: t(`bank:state.${state}`) })),
              ]}
            />
          )}
        </Field>
        <Button type="submit">{t('bank:find')}</Button>
      </div>
      <details className="bank-more" open={MORE.some((name) => filters.get(name))}>
        <summary>{t('bank:more-filters')}</summary>
        <div className="filters">
          {MORE.map((name) => (
            <Field key={name} label={labels[name]}>
              {(field) => (
                <input
                  {...field}
                  className="input"
                  value={more[name]}
                  onChange={(event) => setMore({ ...more, [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
    </form>
  );
}
