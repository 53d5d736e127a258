import { lazy } from 'react';
import { Route } from 'react-router';

const SignInPage = lazy(async () => ({ default: (await import('./pages/sign-in-page')).SignInPage }));
const SetupPage = lazy(async () => ({ default: (await import('./pages/setup-page')).SetupPage }));
const PasswordPage = lazy(async () => ({ default: (await import('./pages/password-page')).PasswordPage }));

export const sessionRoutes = (
  <>
    <Route path="sign-in" element={<SignInPage />} />
    <Route path="setup" element={<SetupPage />} />
    <Route path="password" element={<PasswordPage />} />
  </>
);
