import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ledger } from '../../../components/ledger';
import { AsOf, Section, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useWords } from '../../../lib/words';
import { topicsQuery } from '../api/statistics';

/** What the people of a unit know least; the server shows nothing that stands for few of them. */
export function Topics({ unitId, on }: { unitId: string; on: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const topics = useQuery(topicsQuery(unitId, on));
  return (
    <Section title={t('statistics:topics.title')} note={t('statistics:topics.note')}>
      <Answer query={topics} rows={4}>
        {(view) => (
          <>
            {view.items.length === 0 ? (
              <Empty title={t('statistics:topics.none')}>
                {t('statistics:topics.none-note', { count: view.leastPeople })}
              </Empty>
            ) : (
              <Ledger
                caption={t('statistics:topics.title')}
                isCaptionHidden
                rows={view.items}
                rowKey={(row) => `${row.kind} ${row.name}`}
                columns={[
                  {
                    key: 'name',
                    title: t('statistics:topics.topic'),
                    isHead: true,
                    cell: (row) => (
                      <>
                        {row.name} <span className="sub">{t(`statistics:topics.kinds.${row.kind}`)}</span>
                      </>
                    ),
                  },
                  {
                    key: 'percent',
                    title: t('statistics:topics.percent'),
                    isNumber: true,
                    cell: (row) => `${row.percent}%`,
                  },
                  {
                    key: 'weak',
                    title: t('statistics:topics.verdict'),
                    cell: (row) =>
                      row.isWeak ? (
                        <State tone="overdue">{t('statistics:topics.weak')}</State>
                      ) : (
                        <State tone="done">{t('statistics:topics.fine')}</State>
                      ),
                  },
                  {
                    key: 'people',
                    title: t('statistics:topics.people'),
                    isNumber: true,
                    cell: (row) => row.people,
                  },
                  {
                    key: 'answers',
                    title: t('statistics:topics.answers'),
                    isNumber: true,
                    cell: (row) => row.answers,
                  },
                ]}
              />
            )}
            <p className="sum-note">
              {t('statistics:topics.how', { since: words.day(view.since), count: view.leastPeople })}{' '}
              {view.hidden > 0 ? t('statistics:topics.hidden', { count: view.hidden }) : null}{' '}
              <AsOf at={view.asOf} />
            </p>
          </>
        )}
      </Answer>
    </Section>
  );
}
