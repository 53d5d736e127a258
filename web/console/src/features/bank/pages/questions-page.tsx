import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../../../components/controls';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { FILTERS, type QuestionFilter, questionsQuery } from '../api/questions';
import { BankSettings } from '../components/bank-settings';
import { ExportDialog } from '../components/export-dialog';
import { QuestionFilters } from '../components/question-filters';
import { QuestionStateMark } from '../components/question-state';
import { RelabelDialog } from '../components/relabel-dialog';
import '../bank.css';

export default function QuestionsPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const filter = Object.fromEntries(FILTERS.map((name) => [name, filters.get(name)])) as QuestionFilter;
  const questions = useQuery(questionsQuery({ ...filter, cursor: filters.get('cursor') }));
  const [shown, setShown] = useState<'export' | 'many' | 'settings' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (ids: string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const ids = questions.data?.items.map(({ id }) => id) ?? [];
  return (
    <>
      <PageHead title={t('bank:questions')} note={t('bank:questions-note')}>
        <Button icon="export" disabled={ids.length === 0} onClick={() => setShown('export')}>
          {t('bank:export.title')}
        </Button>
        <Button icon="pen" disabled={ids.length === 0} onClick={() => setShown('many')}>
          {t('bank:many.open')}
        </Button>
        <ButtonLink icon="plus" to="/questions/new">
          {t('bank:new')}
        </ButtonLink>
        <ButtonLink kind="primary" icon="upload" to="/questions/import">
          {t('bank:import')}
        </ButtonLink>
      </PageHead>
      <nav className="bank-links" aria-label={t('bank:tidy')}>
        <Link to="/questions/reports">{t('bank:reports.link')}</Link>
        <Link to="/questions/duplicates">{t('bank:twice-link')}</Link>
        <Button kind="link" onClick={() => setShown('settings')}>
          {t('bank:settings-link')}
        </Button>
      </nav>
      <QuestionFilters key={FILTERS.map((name) => filter[name]).join('\n')} />
      {filter.tag ? (
        <div className="applied">
          <Button isTight onClick={() => filters.change({ tag: null })}>
            {t('bank:tag-is', { tag: filter.tag })} ×
          </Button>
        </div>
      ) : null}
      {shown === 'export' ? (
        <ExportDialog filter={filter} shown={questions.data?.items ?? []} onClose={() => setShown(null)} />
      ) : null}
      {shown === 'many' ? (
        <RelabelDialog
          filter={filter}
          chosen={[...chosen]}
          onClose={() => {
            setShown(null);
            setChosen(new Set());
          }}
        />
      ) : null}
      {shown === 'settings' ? <BankSettings onClose={() => setShown(null)} /> : null}
      <Answer query={questions} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('bank:none')}>{t('bank:none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                isChosen={(row) => chosen.has(row.id)}
                pickAll={
                  <input
                    type="checkbox"
                    aria-label={t('bank:pick-all')}
                    checked={ids.every((id) => chosen.has(id))}
                    onChange={(event) => toggle(ids, event.target.checked)}
                  />
                }
                columns={[
                  {
                    key: 'pick',
                    title: t('bank:pick'),
                    isPick: true,
                    cell: (row) => (
                      <input
                        type="checkbox"
                        aria-label={t('bank:pick-one', {
                          stem: plainText(row.content.stem, row.content.format),
                        })}
                        checked={chosen.has(row.id)}
                        onChange={(event) => toggle([row.id], event.target.checked)}
                      />
                    ),
                  },
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
                  {
                    key: 'state',
                    title: t('bank:state.title'),
                    cell: (row) => <QuestionStateMark state={row.state} />,
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
              <p className="hint">{t('bank:used-note')}</p>
              <Paging note={t('bank:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
