import type { OverrideView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, IconButton, Segmented } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { PersonName } from '../../../lib/person-name';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { overridesKey, overridesQuery, removeOverride } from '../api/overrides';
import { quizQuery } from '../api/quizzes';
import { useAllowanceText } from '../components/allowance-text';
import { OverrideDialog } from '../components/override-dialog';
import { OverrideHistory } from '../components/override-history';
import { Whom } from '../components/whom';
import '../overrides.css';

/** Rules that single people and units have instead of those of the quiz; a change holds at once, also in open attempts. */
export default function OverridesPage() {
  const { t } = useTranslation();
  const { quizId = '' } = useParams();
  const filters = useFilters();
  const quiz = useQuery(quizQuery(quizId));
  const isRemoved = filters.get('shown') === 'removed';
  const overrides = useQuery(overridesQuery(quizId, filters.get('cursor'), isRemoved));
  const [looked, setLooked] = useState<OverrideView | null>(null);
  const [edited, setEdited] = useState<OverrideView | 'new' | null>(null);
  const [going, setGoing] = useState<OverrideView | null>(null);
  const remove = useAction<OverrideView>({
    send: (override) => removeOverride(quizId, override.kind, override.subjectId),
    done: t('quiz:override.removed'),
    stale: [overridesKey],
    onDone: () => setGoing(null),
  });
  const base = quiz.data?.timeLimitSeconds ?? null;
  const text = useAllowanceText(base);
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
      <div className="override-shown">
        <Segmented
          label={t('quiz:override.shown')}
          value={isRemoved ? 'removed' : ''}
          onChange={(shown) => filters.change({ shown })}
          choices={[
            { value: '', text: t('quiz:override.in-force') },
            { value: 'removed', text: t('quiz:override.gone') },
          ]}
        />
      </div>
      <Answer query={overrides}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t(isRemoved ? 'quiz:override.none-gone' : 'quiz:override.none')}>
              {isRemoved ? null : t('quiz:override.none-note')}
            </Empty>
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
                  { key: 'time', title: t('quiz:override.time'), cell: text.time },
                  { key: 'attempts', title: t('quiz:attempts'), cell: text.attempts },
                  { key: 'opens', title: t('quiz:opens'), cell: text.opens },
                  { key: 'closes', title: t('quiz:closes'), cell: text.closes },
                  {
                    key: 'by',
                    title: t(isRemoved ? 'quiz:override.removed-by' : 'quiz:override.set'),
                    cell: (row) => (
                      <>
                        <PersonName id={row.changedBy} /> {text.at(row.changedAt)}
                      </>
                    ),
                  },
                  {
                    key: 'act',
                    title: '',
                    isAction: true,
                    cell: (row) => (
                      <>
                        <Button isTight kind="quiet" onClick={() => setLooked(row)}>
                          {t('quiz:override.changes')}
                        </Button>
                        <Button isTight onClick={() => setEdited(row)}>
                          {t(isRemoved ? 'quiz:override.set-again' : 'quiz:override.edit')}
                        </Button>
                        {isRemoved ? null : (
                          <IconButton
                            icon="close"
                            name={t('quiz:override.remove')}
                            onClick={() => setGoing(row)}
                          />
                        )}
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
      {going === null ? null : (
        <FormDialog
          title={t('quiz:override.remove-title')}
          submit={t('quiz:override.remove')}
          isPending={remove.isPending}
          isDanger
          onSubmit={() => remove.run(going)}
          onClose={() => setGoing(null)}
        >
          <p>
            <strong>
              <Whom override={going} />
            </strong>
          </p>
          <p>{t('quiz:override.remove-note')}</p>
        </FormDialog>
      )}
      {looked === null ? null : (
        <OverrideHistory quizId={quizId} of={looked} base={base} onClose={() => setLooked(null)} />
      )}
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
