import type {
  MarkingItemView,
  MarkingPage,
  MarkingRule,
  MarkRequest,
  WaitingQuestions,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const markingKey = ['marking'] as const;

export const markingQuery = (question: string, cursor: string) =>
  queryOptions({
    queryKey: [...markingKey, 'page', question, cursor],
    queryFn: ({ signal }) =>
      http.get<MarkingPage>('/attempts/marking', { signal, query: { question, cursor } }),
  });

export const waitingQuery = queryOptions({
  queryKey: [...markingKey, 'questions'],
  queryFn: ({ signal }) => http.get<WaitingQuestions>('/attempts/marking/questions', { signal }),
});

export const giveMark = (attemptId: string, request: MarkRequest, headers: Record<string, string>) =>
  http.post<MarkingItemView>(`/attempts/${attemptId}/marks`, request, { headers });

export const ruleQuery = (quizId: string) =>
  queryOptions({
    queryKey: [...markingKey, 'rule', quizId],
    queryFn: ({ signal }) => http.get<MarkingRule>(`/quizzes/${quizId}/marking-rule`, { signal }),
  });

export const saveRule = (quizId: string, rule: MarkingRule, headers: Record<string, string>) =>
  http.put<MarkingRule>(`/quizzes/${quizId}/marking-rule`, rule, { headers });
