import type {
  PlanDayRequest,
  PlanDaysView,
  PlanDraftRequest,
  PlanView,
  SectionRef,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, Field } from '../../../components/controls';
import { PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { draftOf, planKey, planQuery, quizChoiceQuery } from '../api/plans';
import { Audience } from '../components/audience';
import { DayList } from '../components/day-list';
import { requestsOf } from '../components/move-section';
import { Publication, Publish } from '../components/publish';
import { NO_QUIZ, type Placed, QuizPlacement } from '../components/quiz-placement';
import { Schedule } from '../components/schedule';
import { SectionPicker } from '../components/section-picker';

function Editor({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const words = useWords();
  const client = useQueryClient();
  const quizzes = useQuery(quizChoiceQuery);
  const [changes, setChanges] = useState<Partial<PlanDraftRequest>>({});
  const [isPicking, setPicking] = useState(false);
  const [placed, setPlaced] = useState<Placed>(NO_QUIZ);
  const draft = { ...draftOf(plan), ...changes };
  const isDirty = Object.keys(changes).length > 0;
  const isLocked = plan.status === 'closed';
  const change = (more: Partial<PlanDraftRequest>) => setChanges((before) => ({ ...before, ...more }));

  const save = useAction({
    send: (request: PlanDraftRequest, headers) =>
      http.put<PlanView>(`/plans/${plan.id}/draft`, request, { headers }),
    done: t('plan:saved'),
    onDone: (next) => {
      client.setQueryData(planKey(plan.id), next);
      setChanges({});
    },
  });
  const split = useAction({
    send: async (sections: SectionRef[], headers) => {
      const proposal = await http.post<PlanDaysView>(`/plans/${plan.id}/split`, {
        sections,
        minutesPerDay: draft.minutesPerDay,
        startOn: draft.startOn,
        weekdays: draft.weekdays,
        followsCalendar: draft.followsCalendar,
        quizId: placed.quizId,
        placement: placed.placement,
      });
      const days = requestsOf(proposal.days);
      return http.put<PlanView>(`/plans/${plan.id}/draft`, { ...draft, sections, days }, { headers });
    },
    done: (next) => t('plan:split-done', { count: next.days.length }),
    onDone: (next) => {
      client.setQueryData(planKey(plan.id), next);
      setChanges({});
    },
  });
  const saveDays = (days: PlanDayRequest[]) => save.run({ ...draft, days });
  const published = (quizzes.data?.items ?? []).filter((quiz) => quiz.publishedVersion !== null);
  const total = plan.days.reduce((sum, day) => sum + day.estimatedSeconds, 0);
  return (
    <>
      <PageHead
        title={plan.title}
        crumbs={[{ text: t('plan:plans'), to: '/plans' }]}
        note={t(
          plan.publication
            ? plan.hasUnpublishedChanges
              ? 'plan:changed-note'
              : 'plan:published-note'
            : 'plan:draft-note',
          {
            n: plan.publication?.version ?? 0,
          },
        )}
      >
        <span className="as-of">{t('plan:saved-at', { at: words.moment(plan.updatedAt) })}</span>
        {isLocked ? null : (
          <Button disabled={!isDirty} isPending={save.isPending} onClick={() => save.run(draft)}>
            {t('plan:save')}
          </Button>
        )}
      </PageHead>
      <div className="columns wide-aside">
        <div>
          <Section title={t('plan:schedule')}>
            <Field label={t('plan:title')}>
              {(field) => (
                <input
                  {...field}
                  className="input"
                  maxLength={120}
                  value={draft.title}
                  disabled={isLocked}
                  onChange={(event) => change({ title: event.target.value })}
                />
              )}
            </Field>
            <fieldset disabled={isLocked} className="section">
              <legend className="sr">{t('plan:schedule')}</legend>
              <Schedule draft={draft} onChange={change} />
            </fieldset>
          </Section>
          <Section
            title={t('plan:day-list')}
            note={
              plan.days.length > 0
                ? t('plan:sum', {
                    count: plan.days.length,
                    time: words.about(total),
                    each: words.about(Math.round(total / plan.days.length)),
                  })
                : null
            }
            more={
              isLocked ? null : (
                <>
                  <Button isTight icon="book" onClick={() => setPicking(true)}>
                    {t('plan:choose-sections')}
                  </Button>{' '}
                  <Button
                    isTight
                    disabled={draft.sections.length === 0}
                    isPending={split.isPending}
                    onClick={() => split.run(draft.sections)}
                  >
                    {t('plan:split', { minutes: draft.minutesPerDay })}
                  </Button>
                </>
              )
            }
          >
            {isLocked ? null : <QuizPlacement placed={placed} quizzes={published} onChange={setPlaced} />}
            {plan.days.length === 0 ? (
              <Empty title={t(draft.sections.length > 0 ? 'plan:not-split' : 'plan:no-sections')}>
                {t(draft.sections.length > 0 ? 'plan:not-split-note' : 'plan:no-sections-note')}
              </Empty>
            ) : (
              <DayList
                days={plan.days}
                minutesPerDay={draft.minutesPerDay}
                quizzes={published}
                isLocked={isLocked || save.isPending}
                onChange={saveDays}
              />
            )}
          </Section>
        </div>
        <aside>
          {isLocked ? null : <Publish plan={plan} isDirty={isDirty} />}
          <Publication plan={plan} />
          <Section title={t('plan:audience')}>
            <fieldset disabled={isLocked}>
              <legend className="sr">{t('plan:audience')}</legend>
              <Audience rule={draft.audience} onChange={(audience) => change({ audience })} />
            </fieldset>
            <p className="small muted">{t('plan:late-joiners')}</p>
          </Section>
        </aside>
      </div>
      {isPicking ? (
        <SectionPicker
          plan={plan}
          onClose={() => setPicking(false)}
          onSave={(sections) => {
            setPicking(false);
            split.run(sections);
          }}
        />
      ) : null}
    </>
  );
}

export default function PlanPage() {
  const { planId = '' } = useParams();
  const plan = useQuery(planQuery(planId));
  return <Answer query={plan}>{(view) => <Editor key={view.id} plan={view} />}</Answer>;
}
