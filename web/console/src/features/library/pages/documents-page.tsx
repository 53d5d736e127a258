import type { DocumentView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '../../../components/controls';
import { type Column, Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { documentsQuery } from '../api/documents';

function useColumns(): Column<DocumentView>[] {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'title',
      title: t('library:title'),
      isHead: true,
      cell: (row) => <Link to={`/documents/${row.id}`}>{row.title}</Link>,
    },
    { key: 'kind', title: t('library:kind'), cell: (row) => t(`library:kinds.${row.kind}`, row.kind) },
    {
      key: 'language',
      title: t('library:language'),
      cell: (row) => t(`library:languages.${row.language}`, row.language),
    },
    {
      key: 'revision',
      title: t('library:revision'),
      isNumber: true,
      cell: (row) => t('library:nth', { n: row.revision }),
    },
    { key: 'sections', title: t('library:sections'), isNumber: true, cell: (row) => row.sections },
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
    { key: 'plans', title: t('library:used-in'), isNumber: true, cell: (row) => row.usedInPlans || '–' },
    { key: 'at', title: t('library:updated'), cell: (row) => words.moment(row.updatedAt) },
  ];
}

export default function DocumentsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const documents = useQuery(documentsQuery(filters.get('cursor')));
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('library:documents')} note={t('library:documents-note')}>
        <ButtonLink kind="primary" icon="upload" to="/documents/import">
          {t('library:import')}
        </ButtonLink>
      </PageHead>
      <Answer query={documents}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty
              title={t('library:none')}
              action={<ButtonLink to="/documents/import">{t('library:import')}</ButtonLink>}
            >
              {t('library:none-note')}
            </Empty>
          ) : (
            <>
              <Ledger
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.id}
                caption={t('library:documents')}
                isCaptionHidden
              />
              <Paging note={t('library:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
