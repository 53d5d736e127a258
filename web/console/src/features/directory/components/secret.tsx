import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Dialog } from '../../../components/dialog';
import { Note } from '../../../components/page';

/** A password that is shown this one time. */
export function Secret({
  title,
  login,
  password,
  onClose,
}: {
  title: string;
  login: string;
  password: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t('directory:login-is', { login })}</p>
      <p className="secret">
        <span className="sr">{t('directory:initial-password')}</span>
        {password}
      </p>
      <Note tone="doubt">{t('directory:once')}</Note>
      <div className="dialog-foot">
        <Button onClick={() => void navigator.clipboard?.writeText(password)}>{t('directory:copy')}</Button>
        <Button kind="primary" onClick={onClose}>
          {t('directory:noted')}
        </Button>
      </div>
    </Dialog>
  );
}
