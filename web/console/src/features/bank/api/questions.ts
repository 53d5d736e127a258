import type {
  BankSettingsView,
  DuplicatesPage,
  QuestionChangesView,
  QuestionImportView,
  QuestionPage,
  QuestionUsesView,
  QuestionVersionsView,
  QuestionView,
  TransitionsView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const questionsKey = ['questions'] as const;

/** What the address of the list says; an empty word asks for nothing. */
export const FILTERS = [
  'type',
  'state',
  'category',
  'tag',
  'difficulty',
  'document',
  'section',
  'q',
] as const;
export type QuestionFilter = Record<(typeof FILTERS)[number], string>;

export const questionsQuery = (filter: QuestionFilter & { cursor: string }) =>
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

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'versions', id],
    queryFn: ({ signal }) => http.get<QuestionVersionsView>(`/questions/${id}/versions`, { signal }),
  });

export const changesQuery = (id: string, version: number, since: number) =>
  queryOptions({
    queryKey: [...questionsKey, 'changes', id, version, since],
    queryFn: ({ signal }) =>
      http.get<QuestionChangesView>(`/questions/${id}/versions/${version}/changes`, {
        signal,
        query: { since },
      }),
    enabled: since > 0 && version > 0 && since !== version,
  });

export const transitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'transitions', id],
    queryFn: ({ signal }) => http.get<TransitionsView>(`/questions/${id}/transitions`, { signal }),
  });

export const usesQuery = (id: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'uses', id],
    queryFn: ({ signal }) => http.get<QuestionUsesView>(`/questions/${id}/uses`, { signal }),
  });

export const duplicatesQuery = (cursor: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'duplicates', cursor],
    queryFn: ({ signal }) => http.get<DuplicatesPage>('/questions/duplicates', { signal, query: { cursor } }),
    placeholderData: keepPreviousData,
  });

export const settingsKey = ['question-settings'] as const;

export const settingsQuery = queryOptions({
  queryKey: settingsKey,
  queryFn: ({ signal }) => http.get<BankSettingsView>('/questions/settings', { signal }),
});
