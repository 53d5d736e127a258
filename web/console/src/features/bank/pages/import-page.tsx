import type {
  CommitImportView,
  DuplicateChoice,
  ImportItemView,
  QuestionContent,
  QuestionImportView,
} from '@rizhi/shared/api/types';
import { apiUrl, http } from '@rizhi/shared/lib/http';
import { isProblem } from '@rizhi/shared/lib/problem';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Button, ButtonLink, Field, Segmented } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { Note, PageHead, Share, Steps } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { importKey, importQuery, questionsKey, settingsQuery } from '../api/questions';
import { DuplicateChoices } from '../components/duplicate-choices';
import { ImportItem } from '../components/import-item';

const SHOWN = [
  { status: 'ok', tone: 'done', icon: 'ok' },
  { status: 'warning', tone: 'late', icon: 'doubt' },
  { status: 'error', tone: 'overdue', icon: 'error' },
] as const;

function Pasted({ view, box }: { view: QuestionImportView; box: React.RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const tones = new Map<number, 'doubt' | 'error'>();
  for (const item of view.items)
    if (item.status === 'warning' || item.status === 'error')
      for (let line = item.fromLine; line <= item.toLine; line += 1)
        tones.set(line, item.status === 'error' ? 'error' : 'doubt');
  return (
    <section className="stay" aria-label={t('bank:pasted')}>
      <div className="pane-head">
        <h2>{t('bank:pasted')}</h2>
        <span className="muted small">{t('bank:line-count', { count: view.lines.length })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="pasted" aria-label={t('bank:pasted-scroll')} tabIndex={0} ref={box}>
        {view.lines.map((line, index) => (
          <PastedLine key={`${index + 1}`} n={index + 1} text={line} tone={tones.get(index + 1) ?? ''} />
        ))}
      </section>
    </section>
  );
}

function PastedLine({ n, text, tone }: { n: number; text: string; tone: string }) {
  return (
    <>
      <span className={tone} aria-hidden="true" data-line={n}>
        {n}
      </span>
      <code className={tone}>{text || '\u00a0'}</code>
    </>
  );
}

function Commit({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [tags, setTags] = useState('');
  const [hasQuiz, setQuiz] = useState(false);
  const [title, setTitle] = useState(view.title ?? '');
  const settings = useQuery(settingsQuery);
  const isSecondPersonNeeded = settings.data?.isSecondPersonNeeded ?? false;
  const [chosenState, setState] = useState<'draft' | 'published'>('published');
  const state = isSecondPersonNeeded ? 'draft' : chosenState;
  const [duplicates, setDuplicates] = useState<DuplicateChoice>('skip');
  const taken = view.items.filter((item) => item.status === 'ok' || item.status === 'warning');
  const skipped = taken.filter(
    ({ duplicate }) => duplicate && (duplicate.choice ?? duplicates) === 'skip',
  ).length;
  const ready = taken.length - skipped;
  const isQuiz = hasQuiz && state === 'published';
  const commit = useAction<void, CommitImportView>({
    send: (_, headers) =>
      http.post(
        `/questions/imports/${view.id}/commit`,
        {
          version: view.version,
          tags: tags.split(/[\s,，、]+/).filter(Boolean),
          quiz: isQuiz ? { title: title.trim() } : null,
          state,
          duplicates,
        },
        { headers },
      ),
    done: (result) =>
      [
        t('bank:committed', { count: result.questionIds.length, skipped: result.skipped }),
        result.replaced > 0 ? t('bank:committed-replaced', { count: result.replaced }) : '',
      ]
        .filter(Boolean)
        .join(t('bank:comma')),
    stale: [questionsKey, ['quizzes'], importKey(view.id)],
    onDone: (result) => navigate(result.quizId ? `/quizzes/${result.quizId}` : '/questions'),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        commit.run();
      }}
    >
      <DuplicateChoices items={view.items} choice={duplicates} onChange={setDuplicates} />
      <div className="form-row section">
        <Field label={t('bank:tags')} hint={t('bank:tags-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              value={tags}
              onChange={(event) => setTags(event.target.value)}
            />
          )}
        </Field>
        <div className="field">
          <span>{t('bank:start-as')}</span>
          <Segmented
            label={t('bank:start-as')}
            value={state}
            onChange={(value) => setState(value === 'draft' ? 'draft' : 'published')}
            choices={(isSecondPersonNeeded ? (['draft'] as const) : (['published', 'draft'] as const)).map(
              (value) => ({ value, text: t(`bank:state.${value}`) }),
            )}
          />
        </div>
        <div className="field">
          <label className="check">
            <input
              type="checkbox"
              disabled={state === 'draft'}
              checked={isQuiz}
              onChange={(event) => setQuiz(event.target.checked)}
            />
            {t('bank:also-quiz')}
          </label>
          {state === 'draft' ? <span className="hint">{t('bank:no-quiz-of-drafts')}</span> : null}
          {isQuiz ? (
            <input
              className="input"
              required
              maxLength={120}
              aria-label={t('bank:quiz-title')}
              placeholder={t('bank:quiz-title')}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          ) : null}
        </div>
      </div>
      <section className="dock" aria-label={t('bank:this-step')}>
        <span>
          <strong>{t('bank:will-import', { count: ready })}</strong>
          {skipped > 0 ? (
            <span className="muted small"> {t('bank:will-skip', { count: skipped })}</span>
          ) : null}
          {view.errors > 0 ? (
            <span className="muted small"> {t('bank:errors-stay', { count: view.errors })}</span>
          ) : null}
        </span>
        <div className="end">
          <ButtonLink kind="quiet" icon="left" to="/questions/import">
            {t('bank:other-text')}
          </ButtonLink>
          <Button
            kind="primary"
            type="submit"
            disabled={taken.length === 0 || (ready === 0 && !isQuiz)}
            isPending={commit.isPending}
          >
            {t(isQuiz ? 'bank:commit-with-quiz' : 'bank:commit', { count: ready })}
          </Button>
        </div>
      </section>
    </form>
  );
}

function Review({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const filters = useFilters();
  const box = useRef<HTMLElement>(null);
  const shown = filters.get('show');
  const afterwards = useRef<(() => void) | undefined>(undefined);
  const edit = useAction<
    {
      n: number;
      content: QuestionContent | null;
      isExcluded: boolean;
      duplicate?: DuplicateChoice | null;
    },
    QuestionImportView
  >({
    send: ({ n, content, isExcluded, duplicate }, headers) =>
      http.put(
        `/questions/imports/${view.id}/items/${n}`,
        {
          version: view.version,
          content,
          isExcluded,
          duplicate:
            duplicate === undefined
              ? (view.items.find((item) => item.n === n)?.duplicate?.choice ?? null)
              : duplicate,
        },
        { headers },
      ),
    onDone: (next) => {
      client.setQueryData(importKey(view.id), next);
      afterwards.current?.();
    },
    onProblem: (error) => {
      if (isProblem(error, 'stale-version')) void client.invalidateQueries({ queryKey: importKey(view.id) });
      return false;
    },
  });
  const count = (status: ImportItemView['status']) =>
    view.items.filter((item) => item.status === status).length;
  const isLocked = view.status === 'committed';
  const inBank = view.items.filter((item) => item.duplicate !== null);
  const items =
    shown === 'in-bank' ? inBank : shown ? view.items.filter((item) => item.status === shown) : view.items;
  const show = (line: number) =>
    box.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
  if (view.items.length === 0)
    return (
      <Empty
        title={t('bank:nothing-found')}
        action={<ButtonLink to="/questions/import">{t('bank:other-text')}</ButtonLink>}
      >
        {t('bank:nothing-found-note')}
      </Empty>
    );
  return (
    <>
      <Share parts={SHOWN.map(({ status, tone }) => ({ tone, count: count(status) }))} />
      <div className={inBank.length > 0 ? 'counts' : 'counts three'}>
        {SHOWN.map(({ status, tone, icon }) => (
          <button
            key={status}
            type="button"
            className="count-filter"
            aria-pressed={shown === status}
            onClick={() => filters.change({ show: shown === status ? null : status })}
          >
            <Icon name={icon} tone={tone} />
            <span>{t(`bank:status.${status}`)}</span>
            <b>
              {count(status)}
              <small>{t('bank:unit')}</small>
            </b>
            <span className="why">{t(`bank:status-why.${status}`)}</span>
          </button>
        ))}
        {inBank.length > 0 ? (
          <button
            type="button"
            className="count-filter"
            aria-pressed={shown === 'in-bank'}
            onClick={() => filters.change({ show: shown === 'in-bank' ? null : 'in-bank' })}
          >
            <Icon name="versions" />
            <span>{t('bank:duplicate.title')}</span>
            <b>
              {inBank.length}
              <small>{t('bank:unit')}</small>
            </b>
            <span className="why">{t('bank:duplicate.why')}</span>
          </button>
        ) : null}
      </div>
      {view.findings.map((finding) => (
        <Note key={`${finding.code}-${finding.line}`} tone={finding.severity === 'error' ? 'error' : 'doubt'}>
          {finding.place ?? (finding.line ? t('bank:line', { line: finding.line }) : null)} {finding.detail}
        </Note>
      ))}
      <div className="review section">
        <Pasted view={view} box={box} />
        <section aria-label={t('bank:found')}>
          <div className="pane-head">
            <h2>{t('bank:found')}</h2>
            <span className="muted small">
              {t('bank:found-count', { count: view.items.length, out: count('excluded') })}
            </span>
          </div>
          {items.map((item) => (
            <ImportItem
              key={item.n}
              item={item}
              isPending={edit.isPending}
              isLocked={isLocked}
              onChange={(change, onDone) => {
                afterwards.current = onDone;
                edit.run(change);
              }}
              onShow={show}
            />
          ))}
          {items.length === 0 ? <p className="sum-note">{t('bank:none-of-these')}</p> : null}
        </section>
      </div>
      {isLocked ? (
        <Note tone="ok">{t('bank:already', { count: view.questionIds.length })}</Note>
      ) : (
        <Commit view={view} />
      )}
    </>
  );
}

/** The list of doubts and errors to take along, for whoever repairs the file itself. */
function Report({ importId }: { importId: string }) {
  const { t } = useTranslation();
  return (
    <>
      {(['xlsx', 'csv'] as const).map((kind) => (
        <a
          key={kind}
          className="button"
          href={apiUrl(`/questions/imports/${importId}/report.${kind}`)}
          download
          aria-label={`${t('bank:report.title')} ${t(`bank:report.${kind}`)}`}
        >
          <Icon name="export" />
          {t(`bank:report.${kind}`)}
        </a>
      ))}
    </>
  );
}

export default function ImportPage() {
  const { t } = useTranslation();
  const { importId = '' } = useParams();
  const query = useQuery(importQuery(importId));
  return (
    <Answer query={query} rows={12}>
      {(view) => (
        <>
          <PageHead
            title={t('bank:check-title')}
            crumbs={[{ text: t('bank:questions'), to: '/questions' }]}
            note={
              [view.title, view.fileName, view.encoding].filter(Boolean).join(t('bank:comma')) ||
              t('bank:import-note')
            }
          >
            <Report importId={view.id} />
          </PageHead>
          <Steps steps={[t('bank:step.paste'), t('bank:step.check')]} current={1} />
          <Review view={view} />
        </>
      )}
    </Answer>
  );
}
