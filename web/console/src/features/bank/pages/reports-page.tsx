import type { QuestionReportView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, Field, Segmented } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { PersonName } from '../../../lib/person-name';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { reportsKey, reportsQuery } from '../api/reports';

/** The reply to a member, or an end without one. */
function CloseDialog({ report, onClose }: { report: QuestionReportView; onClose: () => void }) {
  const { t } = useTranslation();
  const [reply, setReply] = useState('');
  const close = useAction<string | null, QuestionReportView>({
    send: (text, headers) =>
      http.post(`/questions/reports/${report.id}/closing`, { reply: text }, { headers }),
    done: (closed) => t(closed.reply ? 'bank:reports.replied' : 'bank:reports.closed'),
    stale: [reportsKey],
    onDone: onClose,
  });
  const text = reply.trim() || null;
  return (
    <FormDialog
      title={t('bank:reports.reply-to')}
      submit={t(text ? 'bank:reports.reply' : 'bank:reports.close')}
      isPending={close.isPending}
      onSubmit={() => close.run(text)}
      onClose={onClose}
    >
      <p>{plainText(report.stem, null)}</p>
      {report.text ? <blockquote>{report.text}</blockquote> : null}
      <Field label={t('bank:reports.your-reply')} hint={t('bank:reports.reply-hint')}>
        {(field) => (
          <textarea
            {...field}
            className="input"
            rows={4}
            maxLength={1000}
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

/** What members say is wrong with questions. */
export default function ReportsPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const isOpen = filters.get('show') !== 'closed';
  const reports = useQuery(reportsQuery(isOpen, filters.get('cursor')));
  const [answering, setAnswering] = useState<QuestionReportView | null>(null);
  return (
    <>
      <PageHead
        title={t('bank:reports.title')}
        crumbs={[{ text: t('bank:questions'), to: '/questions' }]}
        note={t('bank:reports.note')}
      />
      <div className="filters">
        <Segmented
          label={t('bank:reports.which')}
          value={isOpen ? 'open' : 'closed'}
          onChange={(value) => filters.change({ show: value === 'closed' ? 'closed' : null })}
          choices={(['open', 'closed'] as const).map((value) => ({
            value,
            text: t(`bank:reports.shown.${value}`),
          }))}
        />
      </div>
      <Answer query={reports} rows={8}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('bank:reports.none')}>{t('bank:reports.none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'stem',
                    title: t('bank:stem'),
                    isHead: true,
                    cell: (row) => (
                      <span className="stem-cell clip">
                        <Link to={`/questions/${row.questionId}`}>
                          {plainText(row.stem, null) || row.questionId}
                        </Link>
                      </span>
                    ),
                  },
                  {
                    key: 'kind',
                    title: t('bank:reports.kind'),
                    cell: (row) => t(`bank:reports.kinds.${row.kind}`),
                  },
                  {
                    key: 'text',
                    title: t('bank:reports.text'),
                    isLong: true,
                    cell: (row) => (
                      <>
                        {row.text || '–'}
                        {row.reply ? (
                          <p className="small muted">{t('bank:reports.was-reply', { reply: row.reply })}</p>
                        ) : null}
                      </>
                    ),
                  },
                  {
                    key: 'version',
                    title: t('bank:history.version'),
                    cell: (row) =>
                      row.questionVersion === row.currentVersion
                        ? t('bank:history.nth', { n: row.questionVersion })
                        : t('bank:reports.older', { n: row.questionVersion, now: row.currentVersion }),
                  },
                  { key: 'by', title: t('bank:reports.by'), cell: (row) => <PersonName id={row.personId} /> },
                  { key: 'at', title: t('bank:reports.at'), cell: (row) => words.moment(row.at) },
                  {
                    key: 'answer',
                    title: '',
                    isAction: true,
                    cell: (row) =>
                      row.isOpen ? (
                        <Button isTight onClick={() => setAnswering(row)}>
                          {t('bank:reports.handle')}
                        </Button>
                      ) : null,
                  },
                ]}
              />
              <Paging note={t('bank:reports.count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
      {answering ? <CloseDialog report={answering} onClose={() => setAnswering(null)} /> : null}
    </>
  );
}
