import type { QuestionImportView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, Field } from '../../../components/controls';
import { PageHead, Steps } from '../../../components/page';
import { Unsaved } from '../../../components/unsaved';
import { UploadFailed, UploadProgress } from '../../../components/uploading';
import { useAction } from '../../../lib/use-action';
import { useUpload } from '../../../lib/use-upload';
import { importKey } from '../api/questions';

/** The service goes by the content; this only keeps pictures and the like out of the chooser. */
export const KINDS = '.txt,.docx,.xlsx,.csv,.gift,.xml,.zip,.h5p,.apkg';

export default function PastePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const onDone = (view: QuestionImportView) => {
    client.setQueryData(importKey(view.id), view);
    navigate(`/questions/import/${view.id}`);
  };
  const parse = useAction<string, QuestionImportView>({
    send: (source, headers) => http.post('/questions/imports', { text: source }, { headers }),
    onDone,
  });
  const upload = useUpload<QuestionImportView>({
    path: '/questions/imports',
    query: ({ name }) => ({ fileName: name }),
    onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) parse.run(text);
  };
  return (
    <>
      <PageHead
        title={t('bank:import')}
        crumbs={[{ text: t('bank:questions'), to: '/questions' }]}
        note={t('bank:import-note')}
      />
      <Steps steps={[t('bank:step.paste'), t('bank:step.check')]} current={0} />
      <Unsaved isDirty={text.trim() !== ''} />
      <UploadFailed upload={upload} />
      <UploadProgress upload={upload} after={t('bank:reading-questions')} />
      <form className="form" onSubmit={submit} hidden={upload.isPending}>
        <Field label={t('bank:pasted')} hint={t('bank:paste-hint')}>
          {(field) => (
            <textarea
              {...field}
              className="input pasted-input"
              value={text}
              placeholder={t('bank:example')}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <section className="dock" aria-label={t('bank:this-step')}>
          <div className="drop-inline">
            <label className="button">
              {t('bank:choose-file')}
              <input
                className="sr"
                type="file"
                accept={KINDS}
                onChange={(event) => upload.start(event.target.files?.[0])}
              />
            </label>{' '}
            <span className="muted small">{t('bank:file-hint')}</span>
          </div>
          <div className="end">
            <Button kind="primary" type="submit" disabled={!text.trim()} isPending={parse.isPending}>
              {t('bank:parse')}
            </Button>
          </div>
        </section>
      </form>
    </>
  );
}
