import type { OwnReportsView, OwnReportView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Sheet } from '@rizhi/shared/components/sheet';
import { http, newKey } from '@rizhi/shared/lib/http';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
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
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const [isSent, setSent] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The button that opened the sheet is gone once the report is there: what became of it takes the focus.
  useEffect(() => {
    if (isSent && !isOpen) box.current?.focus();
  }, [isSent, isOpen]);
  const done = () => {
    setSent(true);
    setDraft(NOTHING);
    setOpen(false);
  };
  const reports = useQuery(reportsQuery(attemptId));
  const own = reports.data?.items.filter((report) => report.questionId === questionId) ?? [];
  return (
    <div className={styles.report} ref={box} tabIndex={-1}>
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
        <Button
          look="quiet"
          aria-haspopup="dialog"
          onClick={() => {
            setSent(false);
            setOpen(true);
          }}
        >
          {t('attempt:report.open')}
        </Button>
      )}
      <Sheet title={t('attempt:report.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ReportForm
          attemptId={attemptId}
          questionId={questionId}
          draft={draft}
          onChange={setDraft}
          onDone={done}
        />
      </Sheet>
    </div>
  );
}

/** A sheet that was closed by mistake opens again with what was written. */
interface Draft {
  kind: string;
  text: string;
}

const NOTHING: Draft = { kind: KINDS[0], text: '' };

function ReportForm({
  attemptId,
  questionId,
  draft,
  onChange,
  onDone,
}: {
  attemptId: string;
  questionId: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const [key] = useState(newKey);
  const { kind, text } = draft;
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
              onChange={() => onChange({ kind: each, text })}
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
        onChange={(event) => onChange({ kind, text: event.target.value })}
      />
      {send.error ? <p role="alert">{problemMessage(send.error, t)}</p> : null}
      <Button type="submit" look="primary" isBusy={send.isPending}>
        {t('attempt:report.send')}
      </Button>
    </form>
  );
}
