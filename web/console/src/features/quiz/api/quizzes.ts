import type {
  AttemptsOfQuiz,
  PlanView,
  QuestionPage,
  QuizPage,
  QuizView,
  UnpublishedChangesView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const quizzesKey = ['quizzes'] as const;

export const QUIZ_STATUSES = ['draft', 'published', 'changed'] as const;

export const quizzesQuery = (query: { q: string; status: string; cursor: string }) =>
  queryOptions({
    queryKey: [...quizzesKey, 'page', query],
    queryFn: ({ signal }) => http.get<QuizPage>('/quizzes', { signal, query }),
  });

export const quizQuery = (id: string) =>
  queryOptions({
    queryKey: [...quizzesKey, 'one', id],
    queryFn: ({ signal }) => http.get<QuizView>(`/quizzes/${id}`, { signal }),
  });

/** What the draft of that version would change of what is published. */
export const unpublishedChangesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: [...quizzesKey, 'changes', id, version],
    queryFn: ({ signal }) =>
      http.get<UnpublishedChangesView>(`/quizzes/${id}/unpublished-changes`, { signal }),
  });

export const ATTEMPT_STATUSES = [
  'open',
  'overdue',
  'submitted',
  'awaiting-marking',
  'graded',
  'abandoned',
] as const;

export const attemptsQuery = (
  id: string,
  query: { version: string; status: string; person: string; cursor: string },
) =>
  queryOptions({
    queryKey: [...quizzesKey, 'attempts', id, query],
    queryFn: ({ signal }) => http.get<AttemptsOfQuiz>(`/quizzes/${id}/attempts`, { signal, query }),
  });

/** A plan that is gone has no title; what hangs on it is shown all the same. */
export const planTitleQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'title', id],
    queryFn: async ({ signal }) => (await http.get<PlanView>(`/plans/${id}`, { signal })).title,
  });

export const bankQuery = (q: string) =>
  queryOptions({
    queryKey: ['questions', 'choice', q],
    queryFn: ({ signal }) =>
      http.get<QuestionPage>('/questions', { signal, query: { q, state: 'published', limit: 30 } }),
    placeholderData: keepPreviousData,
  });
