import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ledger } from '../../../components/ledger';
import { Answer } from '../../../components/states';
import { changesQuery } from '../api/questions';
import { pathInWords, valueInWords } from '../model/change-path';

/** What differs between two versions, field by field. */
export function Changes({ id, version, since }: { id: string; version: number; since: number }) {
  const { t } = useTranslation();
  const changes = useQuery(changesQuery(id, version, since));
  return (
    <Answer query={changes}>
      {(view) =>
        view.items.length === 0 ? (
          <p className="muted">{t('bank:history.same')}</p>
        ) : (
          <Ledger
            caption={t('bank:history.between', { since: view.since, version: view.version })}
            rows={view.items}
            rowKey={(row) => row.path}
            columns={[
              {
                key: 'path',
                title: t('bank:history.field'),
                isHead: true,
                cell: (row) => pathInWords(row.path, t),
              },
              {
                key: 'before',
                title: t('bank:history.before', { n: view.since }),
                isLong: true,
                cell: (row) =>
                  row.before === null ? '–' : <del>{valueInWords(row.before, row.path, t)}</del>,
              },
              {
                key: 'after',
                title: t('bank:history.after', { n: view.version }),
                isLong: true,
                cell: (row) => (row.after === null ? '–' : <ins>{valueInWords(row.after, row.path, t)}</ins>),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
