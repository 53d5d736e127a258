import { Mark } from '@rizhi/shared/components/icon';
import { useTranslation } from 'react-i18next';
import styles from './preference.module.css';

export function SavedLine({
  isSaving,
  isSaved,
  error,
}: {
  isSaving: boolean;
  isSaved: boolean;
  error: string | null;
}) {
  const { t } = useTranslation();
  return (
    <p className={styles.saved} role="status">
      {isSaving ? t('preference:saving') : null}
      {!isSaving && error ? (
        <>
          <Mark name="overdue" />
          {error}
        </>
      ) : null}
      {!isSaving && !error && isSaved ? (
        <>
          <Mark name="done" />
          {t('preference:saved')}
        </>
      ) : null}
    </p>
  );
}
