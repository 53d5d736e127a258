import type { DocumentDetailView, RevisionView, SectionSummaryView } from '@rizhi/shared/api/types';
import { apiUrl } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ButtonLink, Select } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { type Column, Ledger } from '../../../components/ledger';
import { Facts, Note, PageHead, Section } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { documentQuery, revisionQuery } from '../api/documents';

function ChangeMark({ section }: { section: SectionSummaryView }) {
  const { t } = useTranslation();
  if (!section.change) return <>–</>;
  const icon = section.change === 'new' ? 'plus' : section.change === 'changed' ? 'pen' : 'ok';
  const tone = section.change === 'new' ? 'done' : section.change === 'changed' ? 'late' : 'excused';
  return (
    <span className="state">
      <Icon name={icon} tone={tone} />
      {t(`library:change.${section.change}`)}
    </span>
  );
}

function Sections({ documentId, revision }: { documentId: string; revision: RevisionView }) {
  const { t } = useTranslation();
  const words = useWords();
  const columns: Column<SectionSummaryView>[] = [
    {
      key: 'title',
      title: t('library:section'),
      isHead: true,
      cell: (row) => (
        <span className={`depth-${Math.min(row.level - 1, 4)}`}>
          <Link to={`/documents/${documentId}/${revision.id}/${row.id}`}>
            {row.number ? `${row.number} ` : ''}
            {row.title}
          </Link>
        </span>
      ),
    },
    { key: 'change', title: t('library:since-last'), cell: (row) => <ChangeMark section={row} /> },
    {
      key: 'characters',
      title: t('library:characters'),
      isNumber: true,
      cell: (row) => words.number(row.characters),
    },
    {
      key: 'minutes',
      title: t('library:estimate'),
      isNumber: true,
      cell: (row) => words.about(row.estimatedSeconds),
    },
  ];
  const sum = (of: (section: SectionSummaryView) => number) =>
    revision.sections.reduce((total, section) => total + of(section), 0);
  const withFoot = columns.map((column) => ({
    ...column,
    foot:
      column.key === 'title'
        ? t('library:total', { count: revision.sections.length })
        : column.key === 'characters'
          ? words.number(sum((section) => section.characters))
          : column.key === 'minutes'
            ? words.about(sum((section) => section.estimatedSeconds))
            : '',
  }));
  return (
    <>
      <Ledger columns={withFoot} rows={revision.sections} rowKey={(row) => row.id} />
      {revision.removedSections.length > 0 ? (
        <Note tone="doubt">
          {t('library:removed', { titles: revision.removedSections.join(t('library:comma')) })}
        </Note>
      ) : null}
    </>
  );
}

function Detail({ detail }: { detail: DocumentDetailView }) {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const { document, revisions, current } = detail;
  const shownId = filters.get('revision') || current.id;
  const shown = useQuery({
    ...revisionQuery(document.id, shownId),
    initialData: shownId === current.id ? current : undefined,
  });
  return (
    <>
      <PageHead
        title={document.title}
        crumbs={[{ text: t('library:documents'), to: '/documents' }]}
        note={t('library:detail-note', {
          kind: t(`library:kinds.${document.kind}`, document.kind),
          language: t(`library:languages.${document.language}`, document.language),
        })}
      >
        <a className="button" href={apiUrl(`/documents/${document.id}/original`)} download>
          <Icon name="export" />
          {t('library:original')}
        </a>
        <ButtonLink icon="versions" to={`/documents/import?document=${document.id}`}>
          {t('library:new-revision')}
        </ButtonLink>
        <ButtonLink kind="primary" icon="plan" to={`/plans?document=${document.id}`}>
          {t('library:make-plan')}
        </ButtonLink>
      </PageHead>
      <Facts
        facts={[
          {
            term: t('library:revision'),
            value: t('library:nth', { n: document.revision }),
            note: words.moment(document.updatedAt),
          },
          { term: t('library:sections'), value: document.sections },
          { term: t('library:characters'), value: words.number(document.characters) },
          { term: t('library:estimate'), value: words.about(document.estimatedSeconds) },
          { term: t('library:used-in'), value: t('library:plans', { count: document.usedInPlans }) },
        ]}
      />
      <Section
        title={t('library:sections')}
        more={
          revisions.length > 1 ? (
            <Select
              aria-label={t('library:choose-revision')}
              value={shownId}
              onChange={(event) =>
                filters.change({ revision: event.target.value === current.id ? null : event.target.value })
              }
              choices={revisions.map((revision) => ({
                value: revision.id,
                text: `${t('library:nth', { n: revision.revision })} ${words.moment(revision.savedAt)}`,
              }))}
            />
          ) : null
        }
      >
        <Answer query={shown}>
          {(revision) => <Sections documentId={document.id} revision={revision} />}
        </Answer>
      </Section>
      <Section title={t('library:revisions')}>
        <Ledger
          rows={revisions}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'n',
              title: t('library:revision'),
              isHead: true,
              cell: (row) => t('library:nth', { n: row.revision }),
            },
            { key: 'at', title: t('library:saved-at'), cell: (row) => words.moment(row.savedAt) },
            {
              key: 'change',
              title: t('library:change-kind'),
              cell: (row) => t(`library:kind-of-change.${row.change}`),
            },
            { key: 'sections', title: t('library:sections'), isNumber: true, cell: (row) => row.sections },
            { key: 'hash', title: t('library:hash'), cell: (row) => <code>{row.hash.slice(0, 16)}</code> },
          ]}
        />
      </Section>
    </>
  );
}

export default function DocumentPage() {
  const { documentId = '' } = useParams();
  const document = useQuery(documentQuery(documentId));
  return <Answer query={document}>{(detail) => <Detail detail={detail} />}</Answer>;
}
