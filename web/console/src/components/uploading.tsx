import { problemMessage } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';
import type { Uploading } from '../lib/use-upload';
import { Button } from './controls';
import { Note } from './page';

/** How much of a file has left, and what happens after that. */
export function UploadProgress({ upload, after }: { upload: Uploading; after: string }) {
  const { t } = useTranslation();
  const { file, sent } = upload;
  if (!file || !upload.isPending) return null;
  return (
    <div className="state-box">
      <h2>{file.name}</h2>
      <p role="status">{sent < 100 ? t('components:upload.sending', { share: sent }) : after}</p>
      <progress
        aria-label={t('components:upload.progress', { name: file.name })}
        max={100}
        value={sent < 100 ? sent : undefined}
      />
    </div>
  );
}

/** Why a file did not arrive, and the way to send it again. */
export function UploadFailed({ upload }: { upload: Uploading }) {
  const { t } = useTranslation();
  const { file, error, start } = upload;
  if (!file || !error || upload.isPending) return null;
  return (
    <Note
      tone="error"
      isLive
      end={
        <Button isTight onClick={() => start(file)}>
          {t('shared:retry')}
        </Button>
      }
    >
      <strong>{file.name}</strong> {problemMessage(error, t)}
    </Note>
  );
}
