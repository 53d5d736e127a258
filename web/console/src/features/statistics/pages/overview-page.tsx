import type { AtRiskView, UnitSummaryView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button, Segmented } from '../../../components/controls';
import { type Column, Ledger } from '../../../components/ledger';
import { AsOf, PageHead, Section, Share } from '../../../components/page';
import { Answer, Empty, Loading } from '../../../components/states';
import { treeLines, unitsQuery } from '../../../lib/directory';
import { useFilters } from '../../../lib/use-filters';
import { percent, useWords } from '../../../lib/words';
import { summaryQuery } from '../api/statistics';
import { PlanAndDay, UnitChooser } from '../components/choosers';
import { useNudge } from '../components/nudge';
import { StateCounts } from '../components/state-counts';
import { Topics } from '../components/topics';
import { Trend } from '../components/trend';

function AtRisk({ view, planId, query }: { view: UnitSummaryView; planId: string; query: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const nudge = useNudge();
  const columns: Column<AtRiskView>[] = [
    {
      key: 'name',
      title: t('statistics:name'),
      isHead: true,
      cell: (row) => (
        <>
          <Link to={`/people/${row.personId}${query}`}>{row.displayName}</Link>{' '}
          <span className="sub">{row.unitName}</span>
        </>
      ),
    },
    {
      key: 'days',
      title: t('statistics:undone'),
      isNumber: true,
      cell: (row) => t('statistics:days', { count: row.overdueDays }),
    },
    { key: 'why', title: t('statistics:reason'), cell: (row) => row.reason },
    { key: 'seen', title: t('statistics:last-studied'), cell: (row) => words.lastSeen(row.lastStudiedAt) },
    {
      key: 'act',
      title: '',
      isAction: true,
      cell: (row) =>
        row.nudgedAt ? (
          <span className="muted small">
            {t('statistics:nudged-at', { at: words.lastSeen(row.nudgedAt) })}
          </span>
        ) : planId ? (
          <Button
            isTight
            icon="nudge"
            isPending={nudge.isPending}
            onClick={() => nudge.run({ planId, personIds: [row.personId] })}
          >
            {t('statistics:nudge')}
            <span className="sr">{row.displayName}</span>
          </Button>
        ) : null,
    },
  ];
  if (view.atRisk.length === 0)
    return (
      <Section title={t('statistics:at-risk')}>
        <Empty title={t('statistics:nobody-at-risk')}>{t('statistics:nobody-at-risk-note')}</Empty>
      </Section>
    );
  return (
    <Section
      title={t('statistics:at-risk')}
      note={t('statistics:people', { count: view.atRiskTotal })}
      more={
        <Link to={`/people${query}${query ? '&' : '?'}state=overdue&sort=-overdue`}>
          {t('statistics:see-overdue')}
        </Link>
      }
    >
      <Ledger
        caption={t('statistics:at-risk-caption')}
        columns={columns}
        rows={view.atRisk}
        rowKey={(row) => row.personId}
      />
      {planId ? null : <p className="sum-note">{t('statistics:choose-plan-to-nudge')}</p>}
    </Section>
  );
}

function Units({ view, toUnit }: { view: UnitSummaryView; toUnit: (id: string) => string }) {
  const { t } = useTranslation();
  const { counts } = view;
  const number = (
    key: string,
    title: string,
    of: (counts: UnitSummaryView['counts']) => number | string,
  ): Column<UnitSummaryView['children'][number]> => ({
    key,
    title,
    isNumber: true,
    cell: (row) => (row.counts.required === 0 && key !== 'excused' ? '–' : of(row.counts)),
    foot: of(counts),
  });
  return (
    <Section title={t('statistics:units')} note={t('statistics:units-note')}>
      <Ledger
        isWide
        caption={t('statistics:units-caption')}
        isCaptionHidden
        rows={view.children}
        rowKey={(row) => row.unitId}
        columns={[
          {
            key: 'unit',
            title: t('statistics:unit'),
            isHead: true,
            cell: (row) =>
              row.unitId === view.unitId ? (
                t('statistics:directly', { name: row.unitName })
              ) : (
                <Link to={toUnit(row.unitId)}>{row.unitName}</Link>
              ),
            foot: t('statistics:total'),
          },
          {
            key: 'people',
            title: t('statistics:head-count'),
            isNumber: true,
            cell: (row) => row.people,
            foot: view.people.total,
          },
          number('required', t('statistics:required'), (of) => of.required),
          number('onTime', t('statistics:on-time'), (of) => of.onTime),
          number('late', t('statistics:late'), (of) => of.late),
          number('overdue', t('statistics:overdue'), (of) => of.overdue),
          {
            key: 'share',
            title: t('statistics:made-of'),
            cell: (row) => (
              <div className="unit-share">
                <Share
                  parts={[
                    { tone: 'done', count: row.counts.onTime },
                    { tone: 'late', count: row.counts.late },
                    { tone: 'overdue', count: row.counts.overdue },
                  ]}
                />
              </div>
            ),
            foot: '',
          },
          number('rate', t('statistics:rate'), (of) => percent(of.completionRate)),
          number('onTimeRate', t('statistics:on-time-rate'), (of) => percent(of.onTimeRate)),
          number('minutes', t('statistics:minutes'), (of) => of.minutes),
        ]}
      />
      <p className="sum-note">
        {t('statistics:units-sum', {
          required: counts.required,
          onTime: counts.onTime,
          late: counts.late,
          overdue: counts.overdue,
          excused: counts.excused,
        })}
      </p>
    </Section>
  );
}

function Overview({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const filters = useFilters();
  const plan = filters.get('plan');
  const on = filters.get('on');
  const direct = filters.get('direct') === 'true';
  const summary = useQuery(summaryQuery(unitId, { plan, on, direct }));
  const query = (unit: string) => {
    const kept = new URLSearchParams({ unit });
    if (plan) kept.set('plan', plan);
    if (on) kept.set('on', on);
    return `?${kept}`;
  };
  return (
    <>
      <PageHead
        title={summary.data?.unitName ?? t('statistics:overview')}
        note={[
          summary.data?.planTitle ?? t('statistics:all-plans'),
          on ? words.dayAndWeekday(on) : t('statistics:today'),
        ].join(t('statistics:comma'))}
      >
        {summary.data ? <AsOf at={summary.data.asOf} /> : null}
      </PageHead>
      <div className="filters">
        <PlanAndDay>
          <UnitChooser value={unitId} />
        </PlanAndDay>
        <Segmented
          label={t('statistics:reach')}
          value={direct ? 'direct' : 'all'}
          onChange={(value) => filters.change({ direct: value === 'direct' ? 'true' : null })}
          choices={[
            { value: 'direct', text: t('statistics:direct') },
            { value: 'all', text: t('statistics:all') },
          ]}
        />
      </div>
      <Answer query={summary} rows={10}>
        {(view) => (
          <>
            <StateCounts
              counts={view.people}
              pressed=""
              onPress={(state) => navigate(`/people${query(unitId)}&state=${state}`)}
            />
            <div className="columns section">
              <AtRisk view={view} planId={plan} query={query(unitId)} />
              <aside aria-label={t('statistics:completion')}>
                <section className="section" aria-label={t('statistics:trend-caption')}>
                  <h2 className="small muted">{on ? words.day(on) : t('statistics:today-done')}</h2>
                  <p className="today-rate">
                    <b>{percent(view.trend.at(-1)?.completionRate)}</b>
                    <span className="muted">
                      {t('statistics:of', {
                        done: view.trend.at(-1)?.done ?? 0,
                        due: view.trend.at(-1)?.due ?? 0,
                      })}
                    </span>
                  </p>
                  <Trend points={view.trend} />
                </section>
              </aside>
            </div>
            <Units view={view} toUnit={(id) => `/overview${query(id)}`} />
          </>
        )}
      </Answer>
      <Topics unitId={unitId} on={on} />
    </>
  );
}

export default function OverviewPage() {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const chosen = useFilters().get('unit');
  if (!units.data) return <Answer query={units}>{() => <Loading />}</Answer>;
  const first = treeLines(units.data.units)[0]?.unit.id;
  if (!first)
    return (
      <>
        <PageHead title={t('statistics:overview')} />
        <Empty title={t('statistics:no-units')}>{t('statistics:no-units-note')}</Empty>
      </>
    );
  return <Overview unitId={chosen || first} />;
}
