import type { TFunction } from 'i18next';

export interface FieldError {
  pointer: string;
  code: string;
  detail: string;
}

/** A problem document as RFC 9457 and the catalogue of problems have it. */
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  code: string;
  traceId?: string;
  errors?: FieldError[];
  retryAfterSeconds?: number;
}

/** What went wrong with a request. `code` is stable; texts are chosen by it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly traceId: string | null;
  readonly detail: string | null;
  readonly errors: FieldError[];
  readonly retryAfterSeconds: number | null;

  constructor(view: Partial<ProblemView> & { code: string; status: number }) {
    super(view.title ?? view.code);
    this.code = view.code;
    this.status = view.status;
    this.traceId = view.traceId ?? null;
    this.detail = view.detail ?? null;
    this.errors = view.errors ?? [];
    this.retryAfterSeconds = view.retryAfterSeconds ?? null;
  }

  /** The request may be sent again as it is: the network or a service was away. */
  get isPassing(): boolean {
    return (
      this.status === 0 ||
      this.status === 429 ||
      this.status === 502 ||
      this.status === 503 ||
      this.status === 504
    );
  }
}

export const OFFLINE = 'offline';
/** Nobody answered for so long that nobody waits any more; the word is the server's own for the same. */
export const TIMED_OUT = 'timed-out';

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

/** An empty text would be taken for none at all, and the key be shown. */
const UNKNOWN = '-';

/** The sentence for a problem: the page's own text first, then the shared one, then the server's. */
export function problemMessage(error: unknown, t: TFunction): string {
  if (!(error instanceof Problem)) return t('shared:problem.unknown');
  const known = t([`app:problem.${error.code}`, `shared:problem.${error.code}`], {
    defaultValue: UNKNOWN,
    seconds: error.retryAfterSeconds ?? 0,
  });
  if (known !== UNKNOWN) return known;
  if (error.status < 500 && error.detail) return error.detail;
  return t(error.status >= 500 ? 'shared:problem.server' : 'shared:problem.unknown');
}
