import type { ImportView } from '@rizhi/shared/api/types';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead, Steps } from '../../../components/page';
import { UploadFailed, UploadProgress } from '../../../components/uploading';
import { useFilters } from '../../../lib/use-filters';
import { useUpload } from '../../../lib/use-upload';
import { documentQuery, importKey } from '../api/documents';
import { useImportSteps } from '../components/import-steps';

const KINDS = '.docx,.txt,.md,.markdown,.html,.htm';

export default function UploadPage() {
  const { t } = useTranslation();
  const steps = useImportSteps();
  const navigate = useNavigate();
  const client = useQueryClient();
  const documentId = useFilters().get('document') || null;
  const before = useQuery({ ...documentQuery(documentId ?? ''), enabled: documentId !== null });
  const [isOver, setOver] = useState(false);
  const upload = useUpload<ImportView>({
    path: '/documents/imports',
    query: ({ name }) => ({ fileName: name, documentId }),
    contentType: ({ type }) => type,
    onDone: (view) => {
      client.setQueryData(importKey(view.id), view);
      navigate(`/documents/import/${view.id}`);
    },
  });
  const { start } = upload;
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
      <UploadFailed upload={upload} />
      {upload.isPending ? (
        <UploadProgress upload={upload} after={t('library:reading-structure')} />
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
