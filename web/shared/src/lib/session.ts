import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SessionView, SignInRequest } from '../generated/types';
import { http, rememberCsrfToken } from './http';
import { paths } from './paths';
import { isProblem } from './problem';
import { setOwnZone } from './time';

export const sessionKey = ['session'] as const;

/** Keeps what the browser needs of a session: the token that proves a write comes from this page. */
export function adoptSession(session: SessionView | null): SessionView | null {
  rememberCsrfToken(session?.csrfToken ?? null);
  setOwnZone(session?.zone);
  return session;
}

async function fetchSession(): Promise<SessionView | null> {
  try {
    return adoptSession(await http.get<SessionView>('/session'));
  } catch (error) {
    if (isProblem(error) && error.status === 401) return adoptSession(null);
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: fetchSession,
  staleTime: 5 * 60_000,
});

/** Who is signed in: undefined while unknown, null when nobody is. */
export function useSession(): SessionView | null | undefined {
  return useQuery(sessionQuery).data;
}

export function signIn(request: SignInRequest): Promise<SessionView> {
  return http.post<SessionView>('/session', request);
}

export function signOut(): Promise<void> {
  return http.delete('/session');
}

/** Forgets everything that belonged to the person before. */
export function useForgetPerson(): (session: SessionView | null) => void {
  const client = useQueryClient();
  return useCallback(
    (session: SessionView | null) => {
      client.clear();
      client.setQueryData(sessionKey, adoptSession(session));
    },
    [client],
  );
}

/** Where to go after signing in: only paths of this site. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}

/** The page where a password of one's own is set, and from where it goes on. */
export function passwordPath(from: string): string {
  return from === '/' ? paths.password : `${paths.password}?next=${encodeURIComponent(from)}`;
}

export function signInPath(from: string): string {
  return from === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(from)}`;
}
