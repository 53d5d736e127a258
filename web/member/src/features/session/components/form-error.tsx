import { problemMessage } from '@rizhi/shared/lib/problem';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cover.module.css';

/** Why the form was not taken; focus goes there. */
export function FormError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <p className={styles.error} role="alert" tabIndex={-1} ref={place}>
      {problemMessage(error, t)}
    </p>
  );
}
