import type { ReminderPage as ReminderList, ReminderView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Segmented } from '../../../components/controls';
import type { IconName } from '../../../components/icon';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead, State, type StateTone } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';

const LOOK: Record<ReminderView['outcome'], { tone: StateTone; icon: IconName }> = {
  planned: { tone: 'open', icon: 'clock' },
  sent: { tone: 'done', icon: 'ok' },
  withheld: { tone: 'excused', icon: 'withheld' },
  failed: { tone: 'overdue', icon: 'error' },
};

export default function RemindersPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const filter = {
    on: filters.get('on'),
    outcome: filters.get('outcome'),
    person: filters.get('person'),
    cursor: filters.get('cursor'),
  };
  const reminders = useQuery({
    queryKey: ['reminders', filter],
    queryFn: ({ signal }) => http.get<ReminderList>('/reminders', { signal, query: filter }),
  });
  return (
    <>
      <PageHead title={t('reminder:title')} note={t('reminder:note')} />
      <div className="filters">
        <Field label={t('reminder:on')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="date"
              value={filter.on}
              onChange={(event) => filters.change({ on: event.target.value || null })}
            />
          )}
        </Field>
        <Segmented
          label={t('reminder:outcome')}
          value={filter.outcome}
          onChange={(value) => filters.change({ outcome: value || null })}
          choices={['', 'planned', 'sent', 'withheld', 'failed'].map((value) => ({
            value,
            text: t(`reminder:outcomes.${value || 'all'}`),
          }))}
        />
        {filter.person ? (
          <Button kind="quiet" onClick={() => filters.change({ person: null })}>
            {t('reminder:everybody')}
          </Button>
        ) : null}
      </div>
      <Answer query={reminders} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('reminder:none')}>{t('reminder:none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'at',
                    title: t('reminder:planned-for'),
                    isHead: true,
                    cell: (row) => words.moment(row.plannedFor),
                  },
                  {
                    key: 'who',
                    title: t('reminder:person'),
                    cell: (row) => <Link to={`/reminders?person=${row.personId}`}>{row.displayName}</Link>,
                  },
                  {
                    key: 'reason',
                    title: t('reminder:reason'),
                    cell: (row) => t(`reminder:reasons.${row.reason}`, row.reason),
                  },
                  { key: 'date', title: t('reminder:study-date'), cell: (row) => words.day(row.studyDate) },
                  {
                    key: 'outcome',
                    title: t('reminder:outcome'),
                    cell: (row) => (
                      <State {...LOOK[row.outcome]}>{t(`reminder:outcomes.${row.outcome}`)}</State>
                    ),
                  },
                  {
                    key: 'channel',
                    title: t('reminder:channel'),
                    cell: (row) => (row.channel ? t(`reminder:channels.${row.channel}`, row.channel) : '–'),
                  },
                  { key: 'why', title: t('reminder:why'), isLong: true, cell: (row) => row.explanation },
                ]}
              />
              <Paging note={t('reminder:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
