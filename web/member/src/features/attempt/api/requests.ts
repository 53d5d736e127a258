import type {
  AttemptResultView,
  AttemptView,
  BriefingView,
  QuestionResultView,
  ResponseRequest,
  ResponseSavedView,
  TicketView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const attemptKeys = {
  one: (id: string) => ['attempts', id] as const,
  result: (id: string) => ['attempts', id, 'result'] as const,
};

export interface ReceivedAttempt {
  attempt: AttemptView;
  /** Server time less local time, in milliseconds, as of this answer. */
  clockOffset: number;
}

/** The attempt as the server has it, with how far this device's clock is off. */
export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: attemptKeys.one(id),
    queryFn: async ({ signal }): Promise<ReceivedAttempt> => {
      const askedAt = Date.now();
      const attempt = await http.get<AttemptView>(`/attempts/${id}`, { signal });
      const middle = (askedAt + Date.now()) / 2;
      return { attempt, clockOffset: Date.parse(attempt.serverTime) - middle };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: attemptKeys.result(id),
    queryFn: ({ signal }) => http.get<AttemptResultView>(`/attempts/${id}/result`, { signal }),
    staleTime: 60_000,
  });

export interface DayOfPlan {
  planId: string;
  day: number;
}

const ticketFor = ({ planId, day }: DayOfPlan) =>
  http.post<TicketView>(`/records/${planId}/days/${day}/ticket`);

/** What awaits whoever starts; nothing is started by asking. */
export async function briefingOf(day: DayOfPlan): Promise<BriefingView> {
  const { ticket } = await ticketFor(day);
  return http.post<BriefingView>('/attempts/briefing', { ticket });
}

/** The same for a page that only shows it: asked anew each time it is shown, as an attempt may have ended meanwhile. */
export const briefingQuery = ({ planId, day }: DayOfPlan) =>
  queryOptions({
    queryKey: ['attempts', 'briefing', planId, day],
    queryFn: () => briefingOf({ planId, day }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  });

/** A fresh ticket from the plan, then the attempt on it; an open attempt is resumed by the server. */
export async function startAttempt(day: DayOfPlan): Promise<AttemptView> {
  const { ticket } = await ticketFor(day);
  return http.post<AttemptView>('/attempts', { ticket });
}

export const fetchAttempt = (id: string) => http.get<AttemptView>(`/attempts/${id}`);
export const saveResponse = (attemptId: string, questionId: string, request: ResponseRequest) =>
  http.put<ResponseSavedView>(`/attempts/${attemptId}/responses/${questionId}`, request);
export const checkResponse = (attemptId: string, questionId: string, sequence: number) =>
  http.post<QuestionResultView>(`/attempts/${attemptId}/responses/${questionId}/check`, { sequence });
export const submitAttempt = (id: string) => http.post<AttemptResultView>(`/attempts/${id}/submission`);
