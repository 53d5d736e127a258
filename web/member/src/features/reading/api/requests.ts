import type {
  BeatRequest,
  BeatView,
  PositionRequest,
  PositionView,
  ReadingSessionView,
  RecordDayView,
  SectionView,
  TodaySectionView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const recordDayQuery = (planId: string, day: number) =>
  queryOptions({
    queryKey: ['records', planId, day],
    queryFn: ({ signal }) => http.get<RecordDayView>(`/records/${planId}/days/${day}`, { signal }),
  });

/** The text of a revision never changes, so it is asked for once. */
export const sectionQuery = ({
  documentId,
  revisionId,
  sectionId,
}: Pick<TodaySectionView, 'documentId' | 'revisionId' | 'sectionId'>) =>
  queryOptions({
    queryKey: ['sections', revisionId, sectionId],
    queryFn: ({ signal }) =>
      http.get<SectionView>(`/documents/${documentId}/revisions/${revisionId}/sections/${sectionId}`, {
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30 * 60_000,
  });

export const positionQuery = (planId: string, day: number) =>
  queryOptions({
    queryKey: ['position', planId, day],
    queryFn: async ({ signal }) =>
      (await http.get<PositionView | undefined>('/reading/position', { query: { planId, day }, signal })) ??
      null,
    staleTime: 0,
    gcTime: 0,
  });

export const openSession = (planId: string, day: number) =>
  http.post<ReadingSessionView>('/reading/sessions', { planId, day });
export const sendBeat = (sessionId: string, beat: BeatRequest, keepalive: boolean) =>
  http.post<BeatView>(`/reading/sessions/${sessionId}/beats`, beat, { keepalive });
export const endSession = (sessionId: string) =>
  http.post(`/reading/sessions/${sessionId}/end`, undefined, { keepalive: true });
export const savePosition = (position: PositionRequest) =>
  http.put('/reading/position', position, { keepalive: true });
