import type { CertificateVerificationView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Field } from '@rizhi/shared/components/choices';
import { Mark } from '@rizhi/shared/components/icon';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { fullDate } from '@rizhi/shared/lib/time';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verify } from '../api/requests';
import styles from './verify-form.module.css';

/** Says what the number on somebody's paper stands for. */
export function VerifyForm() {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const asked = useMutation({ mutationFn: verify });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim()) asked.mutate(number.trim());
  };
  const isUnknown = isProblem(asked.error, 'not-found');
  return (
    <section className={styles.verify} aria-labelledby="verify">
      <h2 id="verify">{t('certificate:verify.title')}</h2>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('certificate:number')} hint={t('certificate:verify.hint')}>
          {(field) => (
            <input
              {...field}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              required
            />
          )}
        </Field>
        <Button type="submit" isBusy={asked.isPending}>
          {t('certificate:verify.action')}
        </Button>
      </form>
      <div role="status">
        {asked.data ? <Verified found={asked.data} /> : null}
        {isUnknown ? <p>{t('certificate:verify.unknown')}</p> : null}
        {asked.error && !isUnknown ? <p>{problemMessage(asked.error, t)}</p> : null}
      </div>
    </section>
  );
}

function Verified({ found }: { found: CertificateVerificationView }) {
  const { t, i18n } = useTranslation();
  const isWithdrawn = found.status === 'withdrawn';
  return (
    <dl className={styles.found}>
      <div>
        <dt>{t('certificate:verify.state')}</dt>
        <dd className={styles.state}>
          <Mark name={isWithdrawn ? 'overdue' : 'done'} />
          {t(isWithdrawn ? 'certificate:status.withdrawn' : 'certificate:status.issued')}
        </dd>
      </div>
      <div>
        <dt>{t('certificate:verify.person')}</dt>
        <dd>{found.personName}</dd>
      </div>
      <div>
        <dt>{t('certificate:verify.plan')}</dt>
        <dd>{found.planTitle}</dd>
      </div>
      <div>
        <dt>{t('certificate:verify.issuedOn')}</dt>
        <dd>{fullDate(found.issuedOn, i18n.language)}</dd>
      </div>
      <div>
        <dt>{t('certificate:number')}</dt>
        <dd>{found.number}</dd>
      </div>
    </dl>
  );
}
