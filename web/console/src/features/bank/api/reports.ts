import type { QuestionReportsPage } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const reportsKey = ['question-reports'] as const;

export const reportsQuery = (isOpen: boolean, cursor: string) =>
  queryOptions({
    queryKey: [...reportsKey, isOpen, cursor],
    queryFn: ({ signal }) =>
      http.get<QuestionReportsPage>('/questions/reports', { signal, query: { open: isOpen, cursor } }),
    placeholderData: keepPreviousData,
  });
