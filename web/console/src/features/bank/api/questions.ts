import type { QuestionImportView, QuestionPage, QuestionView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const questionsKey = ['questions'] as const;

export const questionsQuery = (filter: { type: string; tag: string; q: string; cursor: string }) =>
  queryOptions({
    queryKey: [...questionsKey, 'page', filter],
    queryFn: ({ signal }) => http.get<QuestionPage>('/questions', { signal, query: { ...filter } }),
    placeholderData: keepPreviousData,
  });

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'one', id],
    queryFn: ({ signal }) => http.get<QuestionView>(`/questions/${id}`, { signal }),
  });

export const importKey = (id: string) => ['question-import', id] as const;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKey(id),
    queryFn: ({ signal }) => http.get<QuestionImportView>(`/questions/imports/${id}`, { signal }),
  });
