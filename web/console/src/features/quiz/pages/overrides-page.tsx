import type { OverrideView } from '@rizhi/shared/api/types';
import { dateTime } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, IconButton } from '../../../components/controls';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { unitsQuery } from '../../../lib/directory';
import { zoneQuery } from '../../../lib/organisation';
import { PersonName } from '../../../lib/person-name';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { overridesKey, overridesQuery, removeOverride } from '../api/overrides';
import { quizQuery } from '../api/quizzes';
import { OverrideDialog } from '../components/override-dialog';

function Whom({ override }: { override: OverrideView }) {
  const units = useQuery(unitsQuery);
  if (override.kind === 'people') return <PersonName id={override.subjectId} />;
  const unit = units.data?.units.find((found) => found.id === override.subjectId);
  return <span>{unit?.name ?? override.subjectId}</span>;
}

/** Rules that single people and units have instead of those of the quiz; a change holds at once, also in open attempts. */
export default function OverridesPage() {
  const { t, i18n } = useTranslation();
  const { quizId = '' } = useParams();
  const filters = useFilters();
  const quiz = useQuery(quizQuery(quizId));
  const zone = useQuery(zoneQuery).data;
  const overrides = useQuery(overridesQuery(quizId, filters.get('cursor')));
  const [edited, setEdited] = useState<OverrideView | 'new' | null>(null);
  const remove = useAction<OverrideView>({
    send: (override) => removeOverride(quizId, override.kind, override.subjectId),
    done: t('quiz:override.removed'),
    stale: [overridesKey],
  });
  const at = (instant: string) => dateTime(instant, i18n.language, zone);
  const base = quiz.data?.timeLimitSeconds ?? null;
  const timeOf = ({ extraSeconds, timeLimitSeconds }: OverrideView) => {
    if (extraSeconds !== null)
      return base === null
        ? t('quiz:override.extra-minutes', { minutes: extraSeconds / 60 })
        : t('quiz:override.base-and-extra', { minutes: base / 60, extra: extraSeconds / 60 });
    if (timeLimitSeconds === null) return t('quiz:override.as-quiz');
    return timeLimitSeconds === 0
      ? t('quiz:override.times.none')
      : t('quiz:override.minutes', { minutes: timeLimitSeconds / 60 });
  };
  const attemptsOf = ({ attemptsAllowed }: OverrideView) =>
    attemptsAllowed === null
      ? t('quiz:override.as-quiz')
      : attemptsAllowed === 0
        ? t('quiz:override.any-number')
        : attemptsAllowed;
  return (
    <>
      <PageHead
        title={t('quiz:override.title')}
        note={t('quiz:override.note')}
        crumbs={[
          { text: t('quiz:quizzes'), to: '/quizzes' },
          { text: quiz.data?.title ?? '', to: `/quizzes/${quizId}` },
        ]}
      >
        <Button kind="primary" icon="plus" onClick={() => setEdited('new')}>
          {t('quiz:override.add')}
        </Button>
      </PageHead>
      <Answer query={overrides}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('quiz:override.none')}>{t('quiz:override.none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => `${row.kind}/${row.subjectId}`}
                columns={[
                  {
                    key: 'whom',
                    title: t('quiz:override.whom'),
                    isHead: true,
                    cell: (row) => (
                      <>
                        <Whom override={row} />{' '}
                        <span className="muted small">
                          {t(row.kind === 'people' ? 'quiz:override.person' : 'quiz:override.unit')}
                        </span>
                      </>
                    ),
                  },
                  { key: 'time', title: t('quiz:override.time'), cell: timeOf },
                  { key: 'attempts', title: t('quiz:attempts'), cell: attemptsOf },
                  {
                    key: 'opens',
                    title: t('quiz:opens'),
                    cell: (row) => (row.opens === null ? t('quiz:override.as-quiz') : at(row.opens)),
                  },
                  {
                    key: 'closes',
                    title: t('quiz:closes'),
                    cell: (row) => (row.closes === null ? t('quiz:override.as-quiz') : at(row.closes)),
                  },
                  {
                    key: 'by',
                    title: t('quiz:override.set'),
                    cell: (row) => (
                      <>
                        <PersonName id={row.changedBy} /> {at(row.changedAt)}
                      </>
                    ),
                  },
                  {
                    key: 'act',
                    title: '',
                    isAction: true,
                    cell: (row) => (
                      <>
                        <Button isTight onClick={() => setEdited(row)}>
                          {t('quiz:override.edit')}
                        </Button>
                        <IconButton
                          icon="close"
                          name={t('quiz:override.remove')}
                          onClick={() => remove.run(row)}
                        />
                      </>
                    ),
                  },
                ]}
              />
              <Paging note={t('quiz:override.count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
      {edited === null ? null : (
        <OverrideDialog
          quizId={quizId}
          known={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
