import type { ImportView, OutlineEntryView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { isProblem } from '@rizhi/shared/lib/problem';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Button, ButtonLink } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { PageHead, State, Steps } from '../../../components/page';
import { Answer, Empty, Loading } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { blocksQuery, importKey, importQuery } from '../api/documents';
import { Details } from '../components/details';
import { Doubts, doubtsOf } from '../components/doubts';
import { useImportSteps } from '../components/import-steps';
import { Original } from '../components/original';
import { Outline } from '../components/outline';
import type { OutlineChange } from '../components/outline-change';

function Discard({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const discard = useAction<void, void>({
    send: (_, headers) => http.delete(`/documents/imports/${id}`, { headers }),
    done: t('library:discarded'),
    onDone: () => navigate('/documents'),
  });
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('library:discard')}
      </Button>
      {isAsking ? (
        <FormDialog
          title={t('library:discard-title')}
          submit={t('library:discard')}
          isDanger
          isPending={discard.isPending}
          onSubmit={() => discard.run()}
          onClose={() => setAsking(false)}
        >
          <p>{t('library:discard-note')}</p>
        </FormDialog>
      ) : null}
    </>
  );
}

function Structure({ view, onNext }: { view: ImportView; onNext: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const blocks = useQuery(blocksQuery(view.id, view.version));
  const [chosen, setChosen] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const edit = useAction({
    send: (change: OutlineChange, headers) =>
      http.post<ImportView>(
        `/documents/imports/${view.id}/edits`,
        { version: view.version, ...change },
        { headers },
      ),
    onDone: (next) => client.setQueryData(importKey(view.id), next),
    onProblem: (error) => {
      if (isProblem(error, 'stale-version')) void client.invalidateQueries({ queryKey: importKey(view.id) });
      return false;
    },
  });
  const doubts = doubtsOf(view);
  const doubtful = new Set(
    doubts.flatMap(({ doubt }) => (doubt.blockIndex === null ? [] : [doubt.blockIndex])),
  );
  const choose = (entry: OutlineEntryView) => {
    setRenaming(null);
    setChosen(chosen === entry.id ? null : entry.id);
    setShown(entry.fromBlock);
  };
  return (
    <>
      <Doubts
        doubts={doubts}
        isPending={edit.isPending}
        onChange={edit.run}
        onRename={(entryId) => {
          setChosen(entryId);
          setRenaming(entryId);
        }}
        onShow={setShown}
      />
      <div className="review">
        {blocks.data ? (
          <Original
            blocks={blocks.data}
            doubtful={doubtful}
            shown={shown}
            isPending={edit.isPending}
            onChange={edit.run}
          />
        ) : (
          <Loading rows={12} />
        )}
        <Outline
          view={view}
          chosen={chosen}
          renaming={renaming}
          isPending={edit.isPending}
          onChoose={choose}
          onRename={setRenaming}
          onChange={edit.run}
        />
      </div>
      <section className="dock" aria-label={t('library:this-step')}>
        {doubts.length > 0 ? (
          <State tone="late" icon="doubt">
            {t('library:doubts-left', { count: doubts.length })}
          </State>
        ) : (
          <State tone="done" icon="ok">
            {t('library:no-doubts')}
          </State>
        )}
        <span className="muted small">{t('library:kept')}</span>
        <div className="end">
          <Discard id={view.id} />
          <Button kind="primary" onClick={onNext}>
            {t('library:to-details')}
          </Button>
        </div>
      </section>
    </>
  );
}

export default function ReviewPage() {
  const { t } = useTranslation();
  const words = useWords();
  const steps = useImportSteps();
  const { importId = '' } = useParams();
  const filters = useFilters();
  const query = useQuery(importQuery(importId));
  const isDetails = filters.get('step') === 'details';
  return (
    <Answer query={query} rows={12}>
      {(view) => (
        <>
          <PageHead
            title={t(isDetails ? 'library:step.details' : 'library:step.structure')}
            crumbs={[
              { text: t('library:documents'), to: '/documents' },
              { text: view.title || view.fileName, to: `/documents/import/${view.id}` },
            ]}
            note={t('library:file-note', {
              name: view.fileName,
              kind: t(`library:kinds.${view.kind}`),
              characters: words.number(view.characters),
            })}
          />
          {view.status === 'saved' ? (
            <Empty
              title={t('library:already-saved')}
              action={
                <ButtonLink to={view.documentId ? `/documents/${view.documentId}` : '/documents'}>
                  {t('library:to-document')}
                </ButtonLink>
              }
            />
          ) : (
            <>
              <Steps steps={steps} current={isDetails ? 2 : 1} />
              {isDetails ? (
                <Details
                  view={view}
                  doubts={doubtsOf(view).length}
                  onBack={() => filters.change({ step: null })}
                />
              ) : (
                <Structure view={view} onNext={() => filters.change({ step: 'details' })} />
              )}
            </>
          )}
        </>
      )}
    </Answer>
  );
}
