import { OFFLINE, Problem, type ProblemView, TIMED_OUT } from './problem';

type Query = Record<string, string | number | boolean | null | undefined>;

export interface RequestOptions {
  query?: Query;
  signal?: AbortSignal;
  /** Lets the request outlive the page; for the last report of a page that is being hidden. */
  keepalive?: boolean;
  headers?: Record<string, string>;
  /** How many milliseconds until nobody waits for the answer any more. */
  timeLimit?: number;
}

const API = '/api/v1';
/** Longer than the server itself takes before it gives up, the way there and back included. */
const READ_LIMIT = 15_000;
const WRITE_LIMIT = 45_000;
/** The time that the gateway gives an upload, and some. */
export const UPLOAD_LIMIT = 330_000;
const signedOutListeners = new Set<() => void>();
const passwordDueListeners = new Set<() => void>();
let csrfToken: string | null = null;

export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Called when the server says that nobody is signed in. Returns the way to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Called when the server waits for a password of the person's own before anything else. Returns the way to stop. */
export function onPasswordDue(listener: () => void): () => void {
  passwordDueListeners.add(listener);
  return () => passwordDueListeners.delete(listener);
}

/** A key that makes a repeat of a write harmless; `crypto.randomUUID` is missing where the page is not served over TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function apiUrl(path: string, query: Query = {}): string {
  const url = new URL(API + path, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

interface Answer {
  response: Response;
  text: string;
}

/** One exchange with the server that always ends: with an answer, or with a problem that says why there is none. */
async function exchange(
  url: string,
  init: RequestInit,
  limit: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    giveUp();
  }, limit);
  const givenUp = new Promise<never>((_, refuse) => {
    stop.signal.addEventListener('abort', () => refuse(new DOMException('Given up', 'AbortError')));
  });
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  const ask = async (): Promise<Answer> => {
    const response = await fetch(url, { ...init, signal: stop.signal });
    return { response, text: await response.text() };
  };
  try {
    return await Promise.race([ask(), givenUp]);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(isLate ? { code: TIMED_OUT, status: 504 } : { code: OFFLINE, status: 0 });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function problemOf({ response, text }: Answer): Problem {
  let view: Partial<ProblemView> = {};
  try {
    view = JSON.parse(text) as Partial<ProblemView>;
  } catch {
    // Not a problem document: a proxy or a broken connection answered.
  }
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new Problem({
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    ...view,
    code: view.code ?? `status-${response.status}`,
    status: response.status,
  });
}

/** Fetches a fresh token for writes, after the session was renewed elsewhere or before it was ever read. */
export async function renewCsrfToken(): Promise<void> {
  const session = await json<{ csrfToken: string }>('GET', '/session', undefined);
  rememberCsrfToken(session.csrfToken);
}

export function csrfHeader(): Record<string, string> {
  return csrfToken ? { 'X-Rizhi-CSRF': csrfToken } : {};
}

/** Tells whoever listens that the session has ended, or that a password is due. */
export function tellOfSession({ status, code }: Problem): void {
  if (status === 401 && code === 'not-signed-in') for (const listener of signedOutListeners) listener();
  if (code === 'password-change-required') for (const listener of passwordDueListeners) listener();
}

async function send(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
  isAgain = false,
): Promise<string> {
  const headers: Record<string, string> = { Accept: 'application/json', ...options.headers };
  let payload: BodyInit | undefined;
  if (body instanceof Blob || typeof body === 'string') payload = body;
  else if (body !== undefined) {
    payload = JSON.stringify(body);
    headers['Content-Type'] ??= 'application/json';
  }
  if (method !== 'GET') Object.assign(headers, csrfHeader());
  const answer = await exchange(
    apiUrl(path, options.query),
    { method, headers, body: payload, keepalive: options.keepalive, credentials: 'same-origin' },
    options.timeLimit ?? (method === 'GET' ? READ_LIMIT : WRITE_LIMIT),
    options.signal,
  );
  if (answer.response.ok) return answer.text;
  const problem = problemOf(answer);
  if (problem.code === 'csrf-token-wrong' && !isAgain) {
    await renewCsrfToken();
    return send(method, path, body, options, true);
  }
  // Whoever asks for the session hears the answer; everybody else is told that it has ended.
  const asksForSession = method === 'GET' && path === '/session';
  if (!asksForSession || problem.status !== 401) tellOfSession(problem);
  throw problem;
}

async function json<T>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> {
  const text = await send(method, path, body, options);
  try {
    return (text ? JSON.parse(text) : undefined) as T;
  } catch {
    // A page of somebody else's network in place of an answer: whoever waits may try again.
    throw new Problem({ code: 'bad-upstream', status: 502 });
  }
}

/** The one way to the API: typed JSON in and out, problems thrown as `Problem`. */
export const http = {
  get: <T>(path: string, options?: RequestOptions) => json<T>('GET', path, undefined, options),
  post: <T = void>(path: string, body?: unknown, options?: RequestOptions) =>
    json<T>('POST', path, body, options),
  put: <T = void>(path: string, body?: unknown, options?: RequestOptions) =>
    json<T>('PUT', path, body, options),
  patch: <T = void>(path: string, body?: unknown, options?: RequestOptions) =>
    json<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: RequestOptions) => json<T>('DELETE', path, undefined, options),
  /** A raw body (an uploaded file) in, JSON out. */
  upload: <T>(path: string, file: Blob | string, contentType: string, options: RequestOptions = {}) =>
    json<T>('POST', path, file, {
      timeLimit: UPLOAD_LIMIT,
      ...options,
      headers: { ...options.headers, 'Content-Type': contentType },
    }),
};
