import type { PersonPlanView, PersonStatisticsView, RecordDaySummaryView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, Select } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { AsOf, Facts, Note, PageHead, Section, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { NOTHING, percent, useWords } from '../../../lib/words';
import { personQuery } from '../api/statistics';
import { DayStrip, Legend } from '../components/day-strip';
import { ExplainedDay } from '../components/explained-day';
import { useNudge } from '../components/nudge';
import { TONES } from '../components/state-counts';

/** The day that deserves a look first: the latest that is overdue, else the open one, else the last that is over. */
export function dayToExplain(days: RecordDaySummaryView[], asked: number): RecordDaySummaryView | undefined {
  return (
    days.find((day) => day.day === asked) ??
    days.findLast((day) => day.state === 'overdue') ??
    days.find((day) => day.state === 'open') ??
    days.findLast((day) => day.state !== 'upcoming') ??
    days[0]
  );
}

function Plan({ plan, view }: { plan: PersonPlanView; view: PersonStatisticsView }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const { counts } = plan;
  const day = dayToExplain(plan.days, Number(filters.get('day')));
  return (
    <>
      <Section title={plan.planTitle}>
        <Facts
          facts={[
            {
              term: t('statistics:rate'),
              value: percent(counts.completionRate),
              note: t('statistics:done-of', {
                done: counts.onTime + counts.late,
                required: counts.required,
                excused: counts.excused,
              }),
            },
            {
              term: t('statistics:on-time-rate'),
              value: percent(counts.onTimeRate),
              note: t('statistics:of', { done: counts.onTime, due: counts.required }),
            },
            {
              term: t('statistics:overdue'),
              value: t('statistics:days', { count: counts.overdue }),
              note: t('statistics:late-days', { count: counts.late }),
            },
            {
              term: t('statistics:minutes'),
              value: t('statistics:minutes-count', { count: counts.minutes }),
            },
            { term: t('statistics:score'), value: view.person.averageScore ?? NOTHING },
            {
              term: t('statistics:streak'),
              value: t('statistics:days', { count: view.streak.current }),
              note: t('statistics:best', { count: view.streak.best }),
            },
          ]}
        />
      </Section>
      <Section title={t('statistics:day-by-day')} note={t('statistics:day-by-day-note')} more={<Legend />}>
        <DayStrip days={plan.days} chosen={day?.day ?? 0} />
      </Section>
      {day ? <ExplainedDay planId={plan.planId} day={day} personId={view.person.personId} /> : null}
    </>
  );
}

function Person({ view }: { view: PersonStatisticsView }) {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const nudge = useNudge();
  const { person } = view;
  const plan = view.plans.find((found) => found.planId === filters.get('plan')) ?? view.plans[0];
  const titleOf = (planId: string) => view.plans.find((found) => found.planId === planId)?.planTitle ?? '';
  return (
    <>
      <PageHead
        title={person.displayName}
        crumbs={[
          {
            text: t('statistics:people-title'),
            to: `/people${filters.get('plan') ? `?plan=${filters.get('plan')}` : ''}`,
          },
        ]}
        note={
          <>
            {person.unitName}
            {'　'}
            <State tone={TONES[person.state]}>{t(`statistics:state.${person.state}`)}</State>
          </>
        }
      >
        <AsOf at={view.asOf} />
        {view.plans.length > 1 ? (
          <Select
            aria-label={t('statistics:plan')}
            value={plan?.planId}
            onChange={(event) => filters.change({ plan: event.target.value, day: null })}
            choices={view.plans.map((found) => ({ value: found.planId, text: found.planTitle }))}
          />
        ) : null}
        {plan ? (
          <Button
            kind="primary"
            icon="nudge"
            isPending={nudge.isPending}
            onClick={() => nudge.run({ planId: plan.planId, personIds: [person.personId] })}
          >
            {t('statistics:nudge')}
          </Button>
        ) : null}
      </PageHead>
      <Note>{t('statistics:audited')}</Note>
      {plan ? <Plan plan={plan} view={view} /> : <Empty title={t('statistics:no-plan')} />}
      <div className="columns section">
        <Section title={t('statistics:attempts')}>
          {view.attempts.length === 0 ? (
            <p className="muted">{t('statistics:no-attempts')}</p>
          ) : (
            <Ledger
              rows={view.attempts}
              rowKey={(row) => row.attemptId}
              columns={[
                {
                  key: 'day',
                  title: t('statistics:which-day'),
                  isHead: true,
                  cell: (row) => (
                    <>
                      {t('statistics:nth-day', { n: row.day })}{' '}
                      <span className="sub">{titleOf(row.planId)}</span>
                    </>
                  ),
                },
                {
                  key: 'percent',
                  title: t('statistics:score'),
                  isNumber: true,
                  cell: (row) => percent(row.percent),
                },
                {
                  key: 'passed',
                  title: t('statistics:result'),
                  cell: (row) => (
                    <State tone={row.hasPassed ? 'done' : 'overdue'}>
                      {t(
                        row.isAbandoned
                          ? 'statistics:abandoned'
                          : row.hasPassed
                            ? 'statistics:passed'
                            : 'statistics:failed',
                      )}
                    </State>
                  ),
                },
                { key: 'at', title: t('statistics:at'), cell: (row) => words.moment(row.at) },
              ]}
            />
          )}
        </Section>
        <aside>
          <Section title={t('statistics:nudges')}>
            {view.nudges.length === 0 ? (
              <p className="muted">{t('statistics:no-nudges')}</p>
            ) : (
              <ul className="lines">
                {view.nudges.map((found) => (
                  <li key={found.at}>
                    <div className="row">
                      <strong>{found.byName}</strong>
                      <span className="muted small">{words.moment(found.at)}</span>
                    </div>
                    <span className="small muted">{found.planTitle}</span>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </aside>
      </div>
    </>
  );
}

export default function PersonPage() {
  const { personId = '' } = useParams();
  const filters = useFilters();
  const person = useQuery(personQuery(personId, '', filters.get('on')));
  return (
    <Answer query={person} rows={10}>
      {(view) => <Person view={view} />}
    </Answer>
  );
}
