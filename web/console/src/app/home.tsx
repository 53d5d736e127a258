import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { PageHead } from '../components/page';
import { Empty } from '../components/states';

/** The first page: numbers for whoever leads people, documents for who only administers. */
export function Home({ roles }: { roles: string[] }) {
  if (roles.includes('admin') || roles.includes('manager')) return <Navigate to="/overview" replace />;
  return <Forbidden />;
}

export function Forbidden() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('app:forbidden.title')} />
      <Empty
        title={t('app:forbidden.what')}
        action={
          <a className="button" href="/">
            {t('app:forbidden.way')}
          </a>
        }
      />
    </>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('app:not-found.title')} />
      <Empty
        title={t('app:not-found.what')}
        action={
          <a className="button" href="/console/">
            {t('app:not-found.way')}
          </a>
        }
      />
    </>
  );
}
