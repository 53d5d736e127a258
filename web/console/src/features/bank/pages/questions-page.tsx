import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink, Field, Select } from '../../../components/controls';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { questionsQuery } from '../api/questions';
import { ExportDialog } from '../components/export-dialog';
import { TYPES } from '../model/kinds';

export default function QuestionsPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const [q, setQ] = useState(filters.get('q'));
  const filter = {
    type: filters.get('type'),
    tag: filters.get('tag'),
    q: filters.get('q'),
    cursor: filters.get('cursor'),
  };
  const questions = useQuery(questionsQuery(filter));
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <PageHead title={t('bank:questions')} note={t('bank:questions-note')}>
        <Button icon="export" disabled={!questions.data?.items.length} onClick={() => setExporting(true)}>
          {t('bank:export.title')}
        </Button>
        <ButtonLink icon="plus" to="/questions/new">
          {t('bank:new')}
        </ButtonLink>
        <ButtonLink kind="primary" icon="upload" to="/questions/import">
          {t('bank:import')}
        </ButtonLink>
      </PageHead>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          filters.change({ q: q.trim() || null });
        }}
      >
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
              value={filter.type}
              onChange={(event) => filters.change({ type: event.target.value || null })}
              choices={[
                { value: '', text: t('bank:any-type') },
                ...TYPES.map((type) => ({ value: type, text: t(`question:type.${type}`) })),
              ]}
            />
          )}
        </Field>
        <Button type="submit">{t('bank:find')}</Button>
      </form>
      {filter.tag ? (
        <div className="applied">
          <Button isTight onClick={() => filters.change({ tag: null })}>
            {t('bank:tag-is', { tag: filter.tag })} ×
          </Button>
        </div>
      ) : null}
      {isExporting ? (
        <ExportDialog
          filter={filter}
          shown={questions.data?.items ?? []}
          onClose={() => setExporting(false)}
        />
      ) : null}
      <Answer query={questions} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('bank:none')}>{t('bank:none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'stem',
                    title: t('bank:stem'),
                    isHead: true,
                    cell: (row) => (
                      <span className="stem-cell clip">
                        <Link to={`/questions/${row.id}`}>
                          {plainText(row.content.stem, row.content.format)}
                        </Link>
                      </span>
                    ),
                  },
                  {
                    key: 'type',
                    title: t('bank:type'),
                    cell: (row) => t(`question:type.${row.content.type}`),
                  },
                  {
                    key: 'tags',
                    title: t('bank:tags'),
                    cell: (row) =>
                      row.content.tags.map((tag) => (
                        <button
                          key={tag}
                          type="button"
                          className="button tight"
                          onClick={() => filters.change({ tag })}
                        >
                          {tag}
                        </button>
                      )),
                  },
                  { key: 'mark', title: t('bank:mark'), isNumber: true, cell: (row) => row.content.mark },
                  {
                    key: 'used',
                    title: t('bank:used'),
                    isNumber: true,
                    cell: (row) => row.usedInQuizzes || '–',
                  },
                  { key: 'at', title: t('bank:updated'), cell: (row) => words.moment(row.updatedAt) },
                ]}
              />
              <Paging note={t('bank:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
