import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button, ButtonLink } from './controls';
import { Icon } from './icon';

/** Grey rows of the size of what comes. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="bones" role="status">
      <span className="sr">{t('shared:loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** What stands in the address may be from another time or typed by hand: asking again would not help. */
const MISUNDERSTOOD = ['invalid-request', 'unreadable-request'];

/** What failed, in one sentence, with the trace id and one way out. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const traceId = isProblem(error) ? error.traceId : null;
  const isAddressWrong = search !== '' && isProblem(error) && MISUNDERSTOOD.includes(error.code);
  return (
    <div className="state-box" role="alert">
      <h2>
        <Icon name="error" tone="overdue" />{' '}
        {t(isProblem(error, 'offline') ? 'shared:failed.offline' : 'shared:failed.title')}
      </h2>
      <p>{isAddressWrong ? t('components:address-wrong') : problemMessage(error, t)}</p>
      {traceId ? <p className="small">{t('shared:failed.trace', { traceId })}</p> : null}
      {isAddressWrong ? (
        <ButtonLink to={pathname}>{t('components:without-search')}</ButtonLink>
      ) : onRetry ? (
        <Button onClick={onRetry}>{t('shared:retry')}</Button>
      ) : null}
    </div>
  );
}

export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="state-box">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

/** Waits for an answer, shows why there is none, or shows it. */
export function Answer<T>({
  query,
  rows,
  children,
}: {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
