import type { QuizAnalysisView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const analysisQuery = (quizId: string, version: string) =>
  queryOptions({
    queryKey: ['analysis', quizId, version],
    queryFn: ({ signal }) =>
      http.get<QuizAnalysisView>(`/quizzes/${quizId}/versions/${version}/analysis`, { signal }),
  });
