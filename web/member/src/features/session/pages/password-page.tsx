import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem } from '@rizhi/shared/lib/problem';
import { safeNext, sessionKey, useSession } from '@rizhi/shared/lib/session';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { changePassword } from '../api/requests';
import { Cover } from '../components/cover';
import styles from '../components/cover.module.css';
import { FormError } from '../components/form-error';
import { PasswordField } from '../components/password-field';
import { PASSWORD_LENGTH } from '../model/password';

export function PasswordPage() {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [isDifferent, setDifferent] = useState(false);
  const isForced = session?.mustChangePassword ?? false;
  usePageTitle(t('session:password.title'));
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sessionKey });
      const target = isForced ? safeNext(query.get('next')) : paths.settings;
      if (target.startsWith(paths.console)) location.assign(target);
      else await navigate(target, { replace: true });
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = String(form.get('next'));
    const isSame = next === String(form.get('again'));
    setDifferent(!isSame);
    if (isSame) change.mutate({ current: String(form.get('current')), next });
  };

  const isWrong = isProblem(change.error) && change.error.status === 401;
  return (
    <Cover
      title={t('session:password.title')}
      hint={t(isForced ? 'session:password.forced' : 'session:password.hint')}
    >
      <form className={styles.form} onSubmit={submit}>
        <FormError error={isWrong ? null : change.error} />
        <input
          type="text"
          name="username"
          autoComplete="username"
          defaultValue={session?.displayName}
          hidden
        />
        <PasswordField
          label={t('session:password.current')}
          name="current"
          autoComplete="current-password"
          error={isWrong ? t('session:password.wrong') : null}
        />
        <PasswordField
          label={t('session:password.next')}
          name="next"
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH}
          hint={t('session:passwordHint', { count: PASSWORD_LENGTH })}
        />
        <PasswordField
          label={t('session:password.again')}
          name="again"
          autoComplete="new-password"
          error={isDifferent ? t('session:password.different') : null}
        />
        <Button type="submit" look="primary" isWide isBusy={change.isPending}>
          {t('session:password.action')}
        </Button>
      </form>
      {isForced ? null : (
        <p>
          <ButtonLink look="quiet" to={paths.settings}>
            {t('session:password.back')}
          </ButtonLink>
        </p>
      )}
    </Cover>
  );
}
