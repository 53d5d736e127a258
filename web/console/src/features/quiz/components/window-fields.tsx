import { useTranslation } from 'react-i18next';
import { InstantField } from '../../../components/instant-field';

export interface Window {
  opens: string | null;
  closes: string | null;
}

export const isCrossed = ({ opens, closes }: Partial<Window>) =>
  !!opens && !!closes && Date.parse(opens) >= Date.parse(closes);

/** From when until when; both may stay open. */
export function WindowFields({
  window,
  hint,
  error = null,
  onChange,
}: {
  window: Window;
  hint: string;
  /** What the server says of the end. */
  error?: string | null;
  onChange: (window: Window) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="form-row">
      <InstantField
        label={t('quiz:opens')}
        hint={hint}
        value={window.opens}
        onChange={(opens) => onChange({ ...window, opens })}
      />
      <InstantField
        label={t('quiz:closes')}
        hint={hint}
        error={isCrossed(window) ? t('quiz:window-crossed') : error}
        value={window.closes}
        onChange={(closes) => onChange({ ...window, closes })}
      />
    </div>
  );
}
