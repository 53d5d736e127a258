import { Button } from '@rizhi/shared/components/button';
import { Field } from '@rizhi/shared/components/choices';
import { safeNext, signIn, useSession } from '@rizhi/shared/lib/session';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { Cover } from '../components/cover';
import styles from '../components/cover.module.css';
import { FormError } from '../components/form-error';
import { PasswordField } from '../components/password-field';
import { useEnter } from '../components/use-enter';

export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const next = search.get('next');
  const session = useSession();
  const enter = useEnter();
  usePageTitle(t('session:signIn.title'));
  const attempt = useMutation({ mutationFn: signIn, onSuccess: (fresh) => enter(fresh, next) });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    attempt.mutate({ login: String(form.get('username')).trim(), password: String(form.get('password')) });
  };

  if (session && attempt.isIdle) return <Navigate to={safeNext(next)} replace />;
  return (
    <Cover title={t('session:signIn.title')} hint={t('session:signIn.hint')}>
      <form className={styles.form} onSubmit={submit}>
        <FormError error={attempt.error} />
        <Field label={t('session:signIn.login')}>
          {(field) => (
            <input
              {...field}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        <PasswordField label={t('session:signIn.password')} name="password" autoComplete="current-password" />
        <Button type="submit" look="primary" isWide isBusy={attempt.isPending}>
          {t(attempt.isPending ? 'session:signIn.busy' : 'session:signIn.action')}
        </Button>
      </form>
      <p className={styles.note}>{t('session:signIn.forgotten')}</p>
    </Cover>
  );
}
