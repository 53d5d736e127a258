import type { OverrideRequest, OverrideStepsPageView, OverridesPageView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const overridesKey = ['quiz-overrides'] as const;

/** All fields, also those that are left as they are. */
export type OverrideRule = Required<OverrideRequest>;

export type SubjectKind = 'people' | 'units';

export const overridesQuery = (quizId: string, cursor: string, removed: boolean) =>
  queryOptions({
    queryKey: [...overridesKey, quizId, removed, cursor],
    queryFn: ({ signal }) =>
      http.get<OverridesPageView>(`/quizzes/${quizId}/overrides`, {
        signal,
        query: { cursor, removed: String(removed) },
      }),
  });

const path = (quizId: string, kind: string, subjectId: string) =>
  `/quizzes/${quizId}/overrides/${kind}/${subjectId}`;

export const putOverride = (quizId: string, kind: SubjectKind, subjectId: string, request: OverrideRule) =>
  http.put(path(quizId, kind, subjectId), request);

export const removeOverride = (quizId: string, kind: string, subjectId: string) =>
  http.delete(path(quizId, kind, subjectId));

/** Who changed one, newest first. */
export const overrideStepsQuery = (quizId: string, kind: string, subjectId: string) =>
  infiniteQueryOptions({
    queryKey: [...overridesKey, quizId, 'changes', kind, subjectId],
    queryFn: ({ signal, pageParam: cursor }) =>
      http.get<OverrideStepsPageView>(`${path(quizId, kind, subjectId)}/changes`, {
        signal,
        query: { cursor },
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
