import type { CorrectionPreview, RemarkedAttempt } from '@rizhi/shared/api/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { Facts, Note, State } from '../../../components/page';
import { Certificates } from './affected-certificates';
import { Name } from './name';

const STEP = 50;

function Turn({ row }: { row: RemarkedAttempt }) {
  const { t } = useTranslation();
  if (row.waits) return <State tone="open">{t('grading:waits')}</State>;
  if (row.hadPassed === row.passes) return t(row.passes ? 'grading:still-passes' : 'grading:still-fails');
  return (
    <State tone={row.passes ? 'done' : 'overdue'}>{t(row.passes ? 'grading:passes' : 'grading:fails')}</State>
  );
}

/** Whose mark changes, and what hangs on it. */
export function PreviewResult({ result }: { result: CorrectionPreview }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  const rows = result.rows.slice(0, shown);
  const affected = result.changed + result.gradedNow;
  if (affected === 0) return <Note isLive>{t('grading:nobody-changes', { count: result.attempts })}</Note>;
  return (
    <div role="status" className="correction-preview">
      <Facts
        facts={[
          {
            term: t('grading:changes'),
            value: result.changed,
            note: t('grading:of-attempts', { count: result.attempts }),
          },
          { term: t('grading:better'), value: result.better },
          { term: t('grading:worse'), value: result.changed - result.better - result.waitingNow },
          { term: t('grading:passing'), value: result.passing },
          { term: t('grading:failing'), value: result.failing },
          ...(result.gradedNow > 0 ? [{ term: t('grading:graded-now'), value: result.gradedNow }] : []),
          ...(result.waitingNow > 0 ? [{ term: t('grading:waiting-now'), value: result.waitingNow }] : []),
          {
            term: t('grading:ungraded'),
            value: result.ungraded - result.gradedNow,
            note: t('grading:ungraded-note'),
          },
        ]}
      />
      <Certificates found={result.certificates ?? null} />
      <h3>{t('grading:days')}</h3>
      <Ledger
        caption={t('grading:days')}
        isCaptionHidden
        rows={result.days}
        rowKey={(row) => `${row.planId} ${row.day}`}
        columns={[
          {
            key: 'plan',
            title: t('grading:plan-day'),
            isHead: true,
            cell: (row) => (
              <>
                <Name kind="plans" id={row.planId} isBesideWords /> {t('grading:day-n', { n: row.day })}
              </>
            ),
          },
          { key: 'changed', title: t('grading:people-changed'), isNumber: true, cell: (row) => row.changed },
          { key: 'passing', title: t('grading:days-gained'), isNumber: true, cell: (row) => row.passing },
          { key: 'failing', title: t('grading:days-lost'), isNumber: true, cell: (row) => row.failing },
        ]}
      />
      <h3>{t('grading:attempts')}</h3>
      <Ledger
        caption={t('grading:attempts')}
        isCaptionHidden
        rows={rows}
        rowKey={(row) => row.attemptId}
        columns={[
          {
            key: 'person',
            title: t('grading:person'),
            isHead: true,
            cell: (row) => <Name kind="people" id={row.personId} />,
          },
          { key: 'try', title: t('grading:try'), isNumber: true, cell: (row) => row.number },
          {
            key: 'before',
            title: t('grading:before'),
            isNumber: true,
            cell: (row) =>
              row.hadWaited
                ? t('grading:waits')
                : t('grading:mark-is', {
                    mark: row.markBefore,
                    total: row.totalBefore,
                    percent: row.percentBefore,
                  }),
          },
          {
            key: 'after',
            title: t('grading:after'),
            isNumber: true,
            cell: (row) =>
              row.waits
                ? t('grading:waits')
                : t('grading:mark-is', {
                    mark: row.markAfter,
                    total: row.totalAfter,
                    percent: row.percentAfter,
                  }),
          },
          { key: 'turn', title: t('grading:outcome'), cell: (row) => <Turn row={row} /> },
        ]}
      />
      {shown < result.rows.length ? (
        <Button onClick={() => setShown(shown + STEP)}>{t('grading:show-more')}</Button>
      ) : result.rows.length < affected ? (
        <p className="small muted">{t('grading:first-rows', { count: result.rows.length })}</p>
      ) : null}
    </div>
  );
}
