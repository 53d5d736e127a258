import type {
  CorrectableQuestion,
  CorrectionPreview,
  CorrectionRequest,
  Corrections,
  QuestionContent,
  QuestionView,
  TypedAnswersView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

const LOOK_AGAIN_MS = 1_500;

const pathOf = (quizId: string, version: string) => `/quizzes/${quizId}/versions/${version}/corrections`;

export const correctionsKey = (quizId: string, version: string) => ['corrections', quizId, version] as const;

/** Looks again by itself while marks are being changed. */
export const correctionsQuery = (quizId: string, version: string) =>
  queryOptions({
    queryKey: [...correctionsKey(quizId, version), 'list'],
    queryFn: ({ signal }) => http.get<Corrections>(pathOf(quizId, version), { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'applying' || status === 'undoing')
        ? LOOK_AGAIN_MS
        : false,
  });

export const correctableQuery = (quizId: string, version: string, questionId: string) =>
  queryOptions({
    queryKey: [...correctionsKey(quizId, version), 'question', questionId],
    queryFn: ({ signal }) =>
      http.get<CorrectableQuestion>(`${pathOf(quizId, version)}/questions/${questionId}`, { signal }),
  });

/** What people typed into its text gaps. */
export const typedQuery = (quizId: string, version: string, questionId: string) =>
  queryOptions({
    queryKey: [...correctionsKey(quizId, version), 'typed', questionId],
    queryFn: ({ signal }) =>
      http.get<TypedAnswersView>(`${pathOf(quizId, version)}/questions/${questionId}/typed`, { signal }),
  });

export const preview = (quizId: string, version: string, request: CorrectionRequest) =>
  http.post<CorrectionPreview>(`${pathOf(quizId, version)}/preview`, request);

export const correct = (
  quizId: string,
  version: string,
  request: CorrectionRequest,
  headers: Record<string, string>,
) => http.post<Corrections>(pathOf(quizId, version), request, { headers });

export const undo = (quizId: string, version: string, id: string, headers: Record<string, string>) =>
  http.post<Corrections>(`${pathOf(quizId, version)}/${id}/undoing`, {}, { headers });

/** The newest version in the bank, whose key may be the right one already. */
export const bankContent = async (questionId: string): Promise<QuestionContent> =>
  (await http.get<QuestionView>(`/questions/${questionId}`)).content;

export const nameQuery = (kind: 'people' | 'plans', id: string) =>
  queryOptions({
    queryKey: ['name-of', kind, id],
    queryFn: async ({ signal }) => {
      const found = await http.get<{ displayName?: string; title?: string }>(`/${kind}/${id}`, { signal });
      return found.displayName ?? found.title ?? id;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
