import type { OverrideRequest, OverridesPageView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const overridesKey = ['quiz-overrides'] as const;

/** All fields, also those that are left as they are. */
export type OverrideRule = Required<OverrideRequest>;

export type SubjectKind = 'people' | 'units';

export const overridesQuery = (quizId: string, cursor: string) =>
  queryOptions({
    queryKey: [...overridesKey, quizId, cursor],
    queryFn: ({ signal }) =>
      http.get<OverridesPageView>(`/quizzes/${quizId}/overrides`, { signal, query: { cursor } }),
  });

const path = (quizId: string, kind: string, subjectId: string) =>
  `/quizzes/${quizId}/overrides/${kind}/${subjectId}`;

export const putOverride = (quizId: string, kind: SubjectKind, subjectId: string, request: OverrideRule) =>
  http.put(path(quizId, kind, subjectId), request);

export const removeOverride = (quizId: string, kind: string, subjectId: string) =>
  http.delete(path(quizId, kind, subjectId));
