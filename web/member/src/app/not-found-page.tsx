import { ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('app:notFound.title'));
  return (
    <>
      <PageHead title={t('app:notFound.title')} />
      <EmptyState
        title={t('app:notFound.head')}
        action={<ButtonLink to={paths.today}>{t('app:notFound.action')}</ButtonLink>}
      >
        {t('app:notFound.text')}
      </EmptyState>
    </>
  );
}
