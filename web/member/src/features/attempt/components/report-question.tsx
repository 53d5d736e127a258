import type { OwnReportsView, OwnReportView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Sheet } from '@rizhi/shared/components/sheet';
import { http, newKey } from '@rizhi/shared/lib/http';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './report-question.module.css';

const KINDS = ['wrong-key', 'unclear', 'typo', 'outdated', 'other'] as const;

const reportsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempts', attemptId, 'reports'],
    queryFn: ({ signal }) => http.get<OwnReportsView>(`/attempts/${attemptId}/reports`, { signal }),
    staleTime: 60_000,
  });

/** "There is something wrong with this question", and what was replied. */
export function ReportQuestion({ attemptId, questionId }: { attemptId: string; questionId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const reports = useQuery(reportsQuery(attemptId));
  const own = reports.data?.items.filter((report) => report.questionId === questionId) ?? [];
  return (
    <div className={styles.report}>
      {own.map((report) => (
        <p key={report.id}>
          {t('attempt:report.yours', { kind: t(`attempt:report.kinds.${report.kind}`) })}
          {report.text ? <q>{report.text}</q> : null}{' '}
          {report.reply
            ? t('attempt:report.reply', { reply: report.reply })
            : t(report.isOpen ? 'attempt:report.waiting' : 'attempt:report.closed')}
        </p>
      ))}
      {own.some((report) => report.isOpen) ? null : (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('attempt:report.open')}
        </Button>
      )}
      <Sheet title={t('attempt:report.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ReportForm attemptId={attemptId} questionId={questionId} onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
}

function ReportForm({
  attemptId,
  questionId,
  onDone,
}: {
  attemptId: string;
  questionId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const [key] = useState(newKey);
  const [kind, setKind] = useState<string>(KINDS[0]);
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () =>
      http.post<OwnReportView>(
        `/attempts/${attemptId}/reports`,
        { questionId, kind, text: text.trim() },
        { headers: { 'Idempotency-Key': key } },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: reportsQuery(attemptId).queryKey });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset>
        <legend>{t('attempt:report.what')}</legend>
        {KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            {t(`attempt:report.kinds.${each}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-text`}>{t('attempt:report.text')}</label>
      <textarea
        id={`${id}-text`}
        rows={4}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {send.error ? <p role="alert">{problemMessage(send.error, t)}</p> : null}
      <Button type="submit" look="primary" isBusy={send.isPending}>
        {t('attempt:report.send')}
      </Button>
    </form>
  );
}
