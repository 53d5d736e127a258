import { Button } from '@rizhi/shared/components/button';
import { Field } from '@rizhi/shared/components/choices';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cover.module.css';

interface PasswordFieldProps {
  label: string;
  name: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | null;
  minLength?: number;
}

/** Paste works, password managers work, and one may look at what one typed. */
export function PasswordField({ label, name, autoComplete, hint, error, minLength }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) => (
        <div className={styles.withButton}>
          <input
            {...field}
            name={name}
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            minLength={minLength}
            required
          />
          <Button
            look="quiet"
            aria-pressed={isShown}
            aria-controls={field.id}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'session:hide' : 'session:show')}
          </Button>
        </div>
      )}
    </Field>
  );
}
