import { problemMessage } from '@rizhi/shared/lib/problem';
import { useSession } from '@rizhi/shared/lib/session';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../components/controls';
import { Note, PageHead, Steps } from '../../../components/page';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { documentQuery, importKey } from '../api/documents';
import { uploadDocument } from '../api/upload-document';
import { useImportSteps } from '../components/import-steps';

const KINDS = '.docx,.txt,.md,.markdown,.html,.htm';

export default function UploadPage() {
  const { t } = useTranslation();
  const steps = useImportSteps();
  const session = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const documentId = useFilters().get('document') || null;
  const before = useQuery({ ...documentQuery(documentId ?? ''), enabled: documentId !== null });
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const [isOver, setOver] = useState(false);
  const upload = useAction({
    send: (chosen: File, headers) =>
      uploadDocument({
        file: chosen,
        documentId,
        csrfToken: session?.csrfToken ?? '',
        key: headers['Idempotency-Key'] ?? '',
        onProgress: setSent,
      }),
    onDone: (view) => {
      client.setQueryData(importKey(view.id), view);
      navigate(`/documents/import/${view.id}`);
    },
    onProblem: () => true,
  });
  const start = (chosen: File | undefined) => {
    if (!chosen || upload.isPending) return;
    setFile(chosen);
    setSent(0);
    upload.run(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    start(event.dataTransfer.files[0]);
  };
  return (
    <>
      <PageHead
        title={documentId ? t('library:new-revision') : t('library:import')}
        crumbs={[{ text: t('library:documents'), to: '/documents' }]}
        note={
          before.data
            ? t('library:revision-of', { title: before.data.document.title })
            : t('library:import-note')
        }
      />
      <Steps steps={steps} current={0} />
      {upload.error ? (
        <Note
          tone="error"
          isLive
          end={
            file ? (
              <Button isTight onClick={() => start(file)}>
                {t('shared:retry')}
              </Button>
            ) : null
          }
        >
          <strong>{file?.name}</strong> {problemMessage(upload.error, t)}
        </Note>
      ) : null}
      {upload.isPending && file ? (
        <div className="state-box">
          <h2>{file.name}</h2>
          <p role="status">
            {sent < 100 ? t('library:sending', { share: sent }) : t('library:reading-structure')}
          </p>
          <progress
            aria-label={t('library:progress', { name: file.name })}
            max={100}
            value={sent < 100 ? sent : undefined}
          />
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same.
        <div
          className={`drop section ${isOver ? 'over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>{t('library:drop')}</p>
          <label className="button primary">
            {t('library:choose-file')}
            <input type="file" accept={KINDS} onChange={(event) => start(event.target.files?.[0])} />
          </label>
          <p className="hint">{t('library:kinds-note')}</p>
        </div>
      )}
    </>
  );
}
