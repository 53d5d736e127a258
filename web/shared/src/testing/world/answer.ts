export interface Answer {
  status: number;
  body?: unknown;
}

export type Route = [RegExp, (parts: string[], body: unknown, query: URLSearchParams) => Answer];

export const PLAN_ID = 'plan-1';
export const ATTEMPT_ID = 'attempt-1';

export const problem = (status: number, code: string): Answer => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, code, traceId: '4f1c0a9be2d7' },
});
export const ok = (body: unknown): Answer => ({ status: 200, body });
export const nothing: Answer = { status: 204 };
