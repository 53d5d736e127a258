import type { QuestionVersionsView, QuestionView } from '@rizhi/shared/api/types';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button, Field, Select } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section } from '../../../components/page';
import { Answer } from '../../../components/states';
import { PersonName } from '../../../lib/person-name';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { transitionsQuery, usesQuery, versionsQuery } from '../api/questions';
import { Changes } from '../components/changes';
import { QuestionStateMark } from '../components/question-state';
import '../bank.css';

function Versions({ view }: { view: QuestionVersionsView }) {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const newest = view.items[0] as QuestionView;
  const version = Number(filters.get('version')) || newest.version;
  const since = Number(filters.get('since')) || version - 1;
  const choices = view.items.map((item) => ({
    value: String(item.version),
    text: t('bank:history.nth', { n: item.version }),
  }));
  return (
    <>
      <Section title={t('bank:history.versions')}>
        <Ledger
          rows={view.items}
          rowKey={(row) => String(row.version)}
          isChosen={(row) => row.version === version}
          columns={[
            {
              key: 'n',
              title: t('bank:history.version'),
              isHead: true,
              cell: (row) => t('bank:history.nth', { n: row.version }),
            },
            { key: 'by', title: t('bank:history.by'), cell: (row) => <PersonName id={row.updatedBy} /> },
            { key: 'at', title: t('bank:updated'), cell: (row) => words.moment(row.updatedAt) },
            {
              key: 'show',
              title: '',
              isAction: true,
              cell: (row) =>
                row.version > 1 ? (
                  <Button
                    isTight
                    aria-label={t('bank:history.show-nth', { n: row.version })}
                    onClick={() =>
                      filters.change({ version: String(row.version), since: String(row.version - 1) })
                    }
                  >
                    {t('bank:history.show')}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Section>
      {view.items.length > 1 ? (
        <Section title={t('bank:history.differences')}>
          <div className="filters">
            <Field label={t('bank:history.from')}>
              {(field) => (
                <Select
                  {...field}
                  value={String(since)}
                  onChange={(event) => filters.change({ since: event.target.value })}
                  choices={choices}
                />
              )}
            </Field>
            <Field label={t('bank:history.to')}>
              {(field) => (
                <Select
                  {...field}
                  value={String(version)}
                  onChange={(event) => filters.change({ version: event.target.value, since: String(since) })}
                  choices={choices}
                />
              )}
            </Field>
          </div>
          {since === version || since < 1 ? (
            <p className="muted">{t('bank:history.choose')}</p>
          ) : (
            <div className="changes">
              <Changes id={newest.id} version={version} since={since} />
            </div>
          )}
        </Section>
      ) : null}
    </>
  );
}

function Uses({ id }: { id: string }) {
  const { t } = useTranslation();
  const uses = useQuery(usesQuery(id));
  return (
    <Section title={t('bank:history.uses')}>
      <Answer query={uses}>
        {(view) =>
          view.items.length === 0 ? (
            <p className="muted">{t('bank:history.unused')}</p>
          ) : (
            <Ledger
              rows={view.items}
              rowKey={(row) => row.quizId}
              columns={[
                {
                  key: 'quiz',
                  title: t('bank:history.quiz'),
                  isHead: true,
                  cell: (row) => <Link to={`/quizzes/${row.quizId}`}>{row.title}</Link>,
                },
                {
                  key: 'draft',
                  title: t('bank:history.in-draft'),
                  cell: (row) => t(row.isInDraft ? 'bank:part.true' : 'bank:part.false'),
                },
                {
                  key: 'published',
                  title: t('bank:history.in-published'),
                  isLong: true,
                  cell: (row) =>
                    row.published.length === 0 ? (
                      '–'
                    ) : (
                      <ul className="plain-list">
                        {row.published.map((each) => (
                          <li key={each.number}>
                            {t('bank:history.published', {
                              n: each.number,
                              version: each.questionVersion,
                              count: each.attempts,
                            })}
                            {each.isDrawn && <span className="muted"> {t('bank:history.drawn')}</span>}
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
          )
        }
      </Answer>
    </Section>
  );
}

function Steps({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const steps = useQuery(transitionsQuery(id));
  return (
    <Section title={t('bank:history.steps')}>
      <Answer query={steps}>
        {(view) =>
          view.items.length === 0 ? (
            <p className="muted">{t('bank:history.no-steps')}</p>
          ) : (
            <ol className="step-list">
              {view.items.map((step) => (
                <li key={`${step.at} ${step.to}`}>
                  <QuestionStateMark state={step.from} />
                  <span aria-hidden="true">→</span>
                  <QuestionStateMark state={step.to} />
                  <PersonName id={step.by} />
                  <span className="muted">{words.moment(step.at)}</span>
                  {step.note ? <q>{step.note}</q> : null}
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
    </Section>
  );
}

/** What became of a question, who did it, and where it is used. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const { questionId = '' } = useParams();
  const versions = useQuery(versionsQuery(questionId));
  return (
    <Answer query={versions} rows={8}>
      {(view) => {
        const newest = view.items[0] as QuestionView;
        return (
          <>
            <PageHead
              title={t('bank:history.title')}
              crumbs={[
                { text: t('bank:questions'), to: '/questions' },
                { text: t('bank:edit'), to: `/questions/${questionId}` },
              ]}
              note={plainText(newest.content.stem, newest.content.format)}
            />
            <Versions view={view} />
            <Uses id={questionId} />
            <Steps id={questionId} />
          </>
        );
      }}
    </Answer>
  );
}
