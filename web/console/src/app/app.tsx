import { ErrorBoundary } from '@rizhi/shared/components/providers';
import { onPasswordDue, onSignedOut } from '@rizhi/shared/lib/http';
import { passwordPath, sessionKey, sessionQuery, signInPath } from '@rizhi/shared/lib/session';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Sprite } from '../components/icon';
import { Failed, Loading } from '../components/states';
import { Toasts } from '../components/toasts';
import { Forbidden, Home, NotFound } from './home';
import { PAGES } from './pages';
import { Shell } from './shell';

/** Leaves for the sign-in page of the member entry; the way back is in the address. */
function leaveToSignIn(): void {
  location.assign(signInPath(location.pathname + location.search));
}

/** Leaves for the page of the member entry where a password of one's own is set. */
function leaveToPassword(): void {
  location.assign(passwordPath(location.pathname + location.search));
}

interface AppProps {
  onLeave?: () => void;
  onPassword?: () => void;
}

export function App({ onLeave = leaveToSignIn, onPassword = leaveToPassword }: AppProps) {
  const session = useQuery(sessionQuery);
  const client = useQueryClient();
  const { pathname } = useLocation();
  const isSignedOut = session.data === null;
  // A session that ends while pages are open; the first look at the session is judged below.
  useEffect(() => onSignedOut(() => client.getQueryData(sessionKey) && onLeave()), [client, onLeave]);
  useEffect(() => {
    if (isSignedOut) onLeave();
  }, [isSignedOut, onLeave]);
  const isPasswordDue = session.data?.mustChangePassword ?? false;
  useEffect(() => onPasswordDue(onPassword), [onPassword]);
  useEffect(() => {
    if (isPasswordDue) onPassword();
  }, [isPasswordDue, onPassword]);

  if (session.isError)
    return (
      <main>
        <Sprite />
        <Failed error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  if (!session.data || isPasswordDue) return <div aria-busy="true" />;

  const { roles } = session.data;
  return (
    <>
      <Sprite />
      <Shell session={session.data} onLeave={onLeave}>
        <ErrorBoundary resetKey={pathname}>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route index element={<Home roles={roles} />} />
              {PAGES.map(({ path, role, Page }) => (
                <Route
                  key={path}
                  path={path}
                  element={roles.includes('admin') || roles.includes(role) ? <Page /> : <Forbidden />}
                />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </Shell>
      <Toasts />
    </>
  );
}
