import { ErrorBoundary } from '@rizhi/shared/components/providers';
import { Skeleton } from '@rizhi/shared/components/surface';
import { onPasswordDue, onSignedOut } from '@rizhi/shared/lib/http';
import { paths } from '@rizhi/shared/lib/paths';
import { passwordPath, sessionKey, signInPath, useForgetPerson, useSession } from '@rizhi/shared/lib/session';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { attemptRoutes } from '../features/attempt/feature';
import { certificateRoutes } from '../features/certificate/feature';
import { inboxRoutes } from '../features/inbox/feature';
import { progressRoutes } from '../features/progress/feature';
import { DayQuiz } from '../features/progress/model/day-quiz';
import { readingRoutes } from '../features/reading/feature';
import { reviewRoutes } from '../features/review/feature';
import { sessionRoutes } from '../features/session/feature';
import { Layout } from './layout';
import { MePage, NotFoundPage, QuizLeft, ResultPage, SettingsPage } from './lazy-pages';
import { TodayPage } from './today/today-page';

const PUBLIC = new Set(['/sign-in', '/setup']);

/** Sends whoever is not signed in to the sign-in page, and whoever must change the password to that page. */
function Gate() {
  const location = useLocation();
  const navigate = useNavigate();
  const session = useSession();
  const forget = useForgetPerson();
  const client = useQueryClient();
  const here = location.pathname + location.search;
  const isPublic = PUBLIC.has(location.pathname);

  const latest = useRef({ here, isPublic });
  latest.current = { here, isPublic };

  useEffect(
    () =>
      onSignedOut(() => {
        if (latest.current.isPublic) return;
        forget(null);
        void navigate(signInPath(latest.current.here), { replace: true });
      }),
    [forget, navigate],
  );

  useEffect(() => onPasswordDue(() => void client.invalidateQueries({ queryKey: sessionKey })), [client]);

  if (isPublic) return null;
  if (session === null) return <Navigate to={signInPath(here)} replace />;
  if (session?.mustChangePassword && location.pathname !== paths.password)
    return <Navigate to={passwordPath(here)} replace />;
  return null;
}

export function App() {
  const location = useLocation();
  return (
    <>
      <Gate />
      <ErrorBoundary resetKey={location.pathname}>
        <Suspense fallback={<Waiting />}>
          <Routes>
            {sessionRoutes}
            {readingRoutes}
            {attemptRoutes}
            <Route
              element={
                <DayQuiz value={QuizLeft}>
                  <Layout />
                </DayQuiz>
              }
            >
              <Route index element={<TodayPage />} />
              {progressRoutes}
              {reviewRoutes}
              {inboxRoutes}
              {certificateRoutes}
              <Route path="result/:attemptId" element={<ResultPage />} />
              <Route path="attempts/:attemptId/result" element={<ResultPage />} />
              <Route path="me" element={<MePage />} />
              <Route path="settings" element={<SettingsPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function Waiting() {
  return (
    <main style={{ padding: '2rem 1rem', maxWidth: '40rem', margin: '0 auto' }}>
      <Skeleton lines={6} />
    </main>
  );
}
