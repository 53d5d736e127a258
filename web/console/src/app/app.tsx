import { ErrorBoundary } from '@rizhi/shared/components/providers';
import { onSignedOut } from '@rizhi/shared/lib/http';
import { sessionKey, sessionQuery, signInPath } from '@rizhi/shared/lib/session';
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

export function App({ onLeave = leaveToSignIn }: { onLeave?: () => void }) {
  const session = useQuery(sessionQuery);
  const client = useQueryClient();
  const { pathname } = useLocation();
  const isSignedOut = session.data === null;
  // A session that ends while pages are open; the first look at the session is judged below.
  useEffect(() => onSignedOut(() => client.getQueryData(sessionKey) && onLeave()), [client, onLeave]);
  useEffect(() => {
    if (isSignedOut) onLeave();
  }, [isSignedOut, onLeave]);

  if (session.isError)
    return (
      <main>
        <Sprite />
        <Failed error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  if (!session.data) return <div aria-busy="true" />;

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
