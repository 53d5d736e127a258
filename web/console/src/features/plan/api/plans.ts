import type {
  AudienceRule,
  DocumentDetailView,
  DocumentPage,
  PlanDraftRequest,
  PlanPage,
  PlanView,
  PublishCheckView,
  QuizPage,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const plansKey = ['plans'] as const;
export const planKey = (id: string) => [...plansKey, 'one', id] as const;

export const plansQuery = (status: string, cursor: string) =>
  queryOptions({
    queryKey: [...plansKey, 'page', status, cursor],
    queryFn: ({ signal }) => http.get<PlanPage>('/plans', { signal, query: { status, cursor } }),
  });

/** Follows a publication until every study record is there. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: planKey(id),
    queryFn: ({ signal }) => http.get<PlanView>(`/plans/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.publication?.isComplete === false ? 1_500 : false),
  });

export const checkQuery = (plan: PlanView) =>
  queryOptions({
    queryKey: [...planKey(plan.id), 'check', plan.version],
    queryFn: ({ signal }) => http.get<PublishCheckView>(`/plans/${plan.id}/publish-check`, { signal }),
  });

export const libraryQuery = queryOptions({
  queryKey: ['documents', 'choice'],
  queryFn: ({ signal }) => http.get<DocumentPage>('/documents', { signal, query: { limit: 200 } }),
});

export const chosenDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: ({ signal }) => http.get<DocumentDetailView>(`/documents/${id}`, { signal }),
  });

export const quizChoiceQuery = queryOptions({
  queryKey: ['quizzes', 'choice'],
  queryFn: ({ signal }) => http.get<QuizPage>('/quizzes', { signal, query: { limit: 200 } }),
});

export const NOBODY: AudienceRule = {
  includeUnits: [],
  includePeople: [],
  excludeUnits: [],
  excludePeople: [],
};

/** What is saved: the plan as it stands on the page. */
export function draftOf(plan: PlanView): PlanDraftRequest {
  return {
    version: plan.version,
    title: plan.title,
    startOn: plan.startOn,
    weekdays: plan.weekdays,
    followsCalendar: plan.followsCalendar,
    minutesPerDay: plan.minutesPerDay,
    lateDays: plan.lateDays,
    sections: plan.sections,
    days: plan.days.map((day) => ({
      title: day.title,
      sections: day.sections.map(({ documentId, revisionId, sectionId }) => ({
        documentId,
        revisionId,
        sectionId,
      })),
      quizId: day.quiz?.quizId ?? null,
      quizKind: day.quiz?.kind ?? null,
    })),
    audience: plan.audience,
    lateJoiners: 'remaining',
    givesCertificate: plan.givesCertificate,
  };
}
