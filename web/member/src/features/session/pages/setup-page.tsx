import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { Field } from '@rizhi/shared/components/choices';
import { FailedState, Notice, Skeleton } from '@rizhi/shared/components/surface';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { setUp, setupStateQuery } from '../api/requests';
import { Cover } from '../components/cover';
import styles from '../components/cover.module.css';
import { FormError } from '../components/form-error';
import { PasswordField } from '../components/password-field';
import { useEnter } from '../components/use-enter';
import { PASSWORD_LENGTH } from '../model/password';

/** The first admin names the organisation and makes an account, once, with the link from the start of the product. */
export function SetupPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = useQuery(setupStateQuery);
  usePageTitle(t('session:setup.title'));
  return (
    <Cover title={t('session:setup.title')} hint={t('session:setup.hint')}>
      {state.isPending ? <Skeleton lines={5} height="3rem" /> : null}
      {state.error ? <FailedState error={state.error} onRetry={() => void state.refetch()} /> : null}
      {state.data?.isOpen === false ? (
        <Notice mark="done" action={<ButtonLink to="/sign-in">{t('session:signIn.action')}</ButtonLink>}>
          {t('session:setup.closed')}
        </Notice>
      ) : null}
      {state.data?.isOpen ? <SetupForm token={search.get('token') ?? ''} /> : null}
    </Cover>
  );
}

function SetupForm({ token }: { token: string }) {
  const { t, i18n } = useTranslation();
  const enter = useEnter();
  const attempt = useMutation({ mutationFn: setUp, onSuccess: (fresh) => enter(fresh, '/console/') });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    attempt.mutate({
      token: token || text('token'),
      organisation: text('organisation'),
      displayName: text('name'),
      login: text('username'),
      password: String(form.get('password')),
      language: i18n.language,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <FormError error={attempt.error} />
      {token ? null : (
        <Field label={t('session:setup.token')} hint={t('session:setup.tokenHint')}>
          {(field) => <input {...field} name="token" autoComplete="off" spellCheck={false} required />}
        </Field>
      )}
      <Field label={t('session:setup.organisation')}>
        {(field) => (
          <input {...field} name="organisation" autoComplete="organization" maxLength={80} required />
        )}
      </Field>
      <Field label={t('session:setup.name')}>
        {(field) => <input {...field} name="name" autoComplete="name" maxLength={60} required />}
      </Field>
      <Field label={t('session:signIn.login')} hint={t('session:setup.loginHint')}>
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
      <PasswordField
        label={t('session:signIn.password')}
        name="password"
        autoComplete="new-password"
        minLength={PASSWORD_LENGTH}
        hint={t('session:passwordHint', { count: PASSWORD_LENGTH })}
      />
      <Button type="submit" look="primary" isWide isBusy={attempt.isPending}>
        {t('session:setup.action')}
      </Button>
    </form>
  );
}
