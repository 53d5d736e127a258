import { page } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const SignInPage = page(async () => (await import('./pages/sign-in-page')).SignInPage);
const SetupPage = page(async () => (await import('./pages/setup-page')).SetupPage);
const PasswordPage = page(async () => (await import('./pages/password-page')).PasswordPage);

export const sessionRoutes = (
  <>
    <Route path="sign-in" element={<SignInPage />} />
    <Route path="setup" element={<SetupPage />} />
    <Route path="password" element={<PasswordPage />} />
  </>
);
