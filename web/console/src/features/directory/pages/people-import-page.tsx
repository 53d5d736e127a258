import type { PeopleImportView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { Ledger } from '../../../components/ledger';
import { Note, PageHead, Section, Steps } from '../../../components/page';
import { unitsKey } from '../../../lib/directory';
import { useAction } from '../../../lib/use-action';
import { peopleKey } from '../api/people';
import { GivenPasswords } from '../components/given-passwords';
import { sorted } from '../model/given-passwords';

export default function PeopleImportPage() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<PeopleImportView | null>(null);
  const [done, setDone] = useState<PeopleImportView | null>(null);
  const send = (chosen: File, dryRun: boolean, headers: Record<string, string>) =>
    http.upload<PeopleImportView>('/people/imports', chosen, 'text/csv', { headers, query: { dryRun } });
  const dryRun = useAction<File, PeopleImportView>({
    send: (chosen, headers) => send(chosen, true, headers),
    onDone: setTried,
  });
  const run = useAction<File, PeopleImportView>({
    send: (chosen, headers) => send(chosen, false, headers),
    done: (view) => t('directory:imported', { count: view.created }),
    stale: [peopleKey, unitsKey],
    onDone: setDone,
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setTried(null);
    setDone(null);
    dryRun.run(chosen);
  };
  const shown = done ?? tried;
  const { wrong, passwords } = sorted(shown?.rows ?? []);
  return (
    <>
      <PageHead
        title={t('directory:import')}
        crumbs={[{ text: t('directory:people'), to: '/directory' }]}
        note={file ? file.name : t('directory:import-note')}
      />
      <Steps
        steps={[t('directory:step.file'), t('directory:step.dry-run'), t('directory:step.import')]}
        current={done ? 2 : tried ? 1 : 0}
      />
      {shown ? null : (
        <div className="drop">
          <label className="button primary">
            {t('directory:choose-file')}
            <input
              type="file"
              accept=".csv,text/csv"
              disabled={dryRun.isPending}
              onChange={(event) => choose(event.target.files?.[0])}
            />
          </label>
          <p className="hint">{t('directory:csv-hint')}</p>
        </div>
      )}
      {shown ? (
        <>
          <Note tone={wrong.length > 0 ? 'doubt' : 'ok'} isLive>
            {t(done ? 'directory:import-result' : 'directory:dry-run-result', {
              created: shown.created,
              wrong: wrong.length,
            })}
          </Note>
          {done && passwords.length > 0 ? <GivenPasswords passwords={passwords} /> : null}
          {wrong.length > 0 ? (
            <Section title={t('directory:rows-to-fix')} note={t('directory:rows', { count: wrong.length })}>
              <Ledger
                rows={wrong}
                rowKey={(row) => `${row.row}-${row.column}-${row.code}`}
                columns={[
                  { key: 'row', title: t('directory:row'), isNumber: true, cell: (row) => row.row },
                  { key: 'column', title: t('directory:column'), cell: (row) => row.column ?? '–' },
                  {
                    key: 'why',
                    title: t('directory:reason'),
                    cell: (row) => (
                      <>
                        <Icon name="error" tone="overdue" /> {row.detail}
                      </>
                    ),
                  },
                ]}
              />
            </Section>
          ) : null}
          <section className="dock" aria-label={t('directory:import')}>
            {done ? (
              <div className="end">
                <ButtonLink kind="primary" to="/directory">
                  {t('directory:to-people')}
                </ButtonLink>
              </div>
            ) : (
              <div className="end">
                <Button
                  kind="quiet"
                  onClick={() => {
                    setTried(null);
                    setFile(null);
                  }}
                >
                  {t('directory:other-file')}
                </Button>
                <Button
                  kind="primary"
                  disabled={!file || shown.created === 0}
                  isPending={run.isPending}
                  onClick={() => file && run.run(file)}
                >
                  {t('directory:import-count', { count: shown.created })}
                </Button>
              </div>
            )}
          </section>
        </>
      ) : null}
    </>
  );
}
