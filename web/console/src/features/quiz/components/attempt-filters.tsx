import type { QuizView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { PersonPicker } from '../../../components/person-picker';
import { PersonName } from '../../../lib/person-name';
import { useFilters } from '../../../lib/use-filters';
import { ATTEMPT_STATUSES } from '../api/quizzes';

/** Which attempts the list shows; the address holds it. */
export function AttemptFilters({ quiz }: { quiz: QuizView | undefined }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const person = filters.get('person');
  const versions = Array.from({ length: quiz?.publishedVersion ?? 0 }, (_, index) => String(index + 1));
  return (
    <>
      <div className="filters">
        <Field label={t('quiz:state')}>
          {(field) => (
            <Select
              {...field}
              value={filters.get('status')}
              onChange={(event) => filters.change({ status: event.target.value })}
              choices={[
                { value: '', text: t('quiz:any-state') },
                ...ATTEMPT_STATUSES.map((value) => ({ value, text: t(`quiz:taken.statuses.${value}`) })),
              ]}
            />
          )}
        </Field>
        <Field label={t('quiz:taken.version')}>
          {(field) => (
            <Select
              {...field}
              value={filters.get('version')}
              onChange={(event) => filters.change({ version: event.target.value })}
              choices={[
                { value: '', text: t('quiz:taken.any-version') },
                ...versions.reverse().map((n) => ({ value: n, text: t('quiz:taken.version-is', { n }) })),
              ]}
            />
          )}
        </Field>
        {person ? null : (
          <PersonPicker
            label={t('quiz:taken.person')}
            picked={null}
            onPick={(picked) => filters.change({ person: picked?.id ?? null })}
          />
        )}
      </div>
      {person ? (
        <div className="applied">
          <Button isTight onClick={() => filters.change({ person: null })}>
            <span>
              {t('quiz:taken.only')} <PersonName id={person} /> ×
            </span>
          </Button>
        </div>
      ) : null}
    </>
  );
}
