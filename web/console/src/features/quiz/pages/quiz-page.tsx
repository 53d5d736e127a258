import type { GradingPolicy, QuizDraftRequest, QuizItemView, QuizView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, ButtonLink, Field, IconButton, Select } from '../../../components/controls';
import { Dialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { GRADING } from '../../../lib/grading';
import { useAction } from '../../../lib/use-action';
import { bankQuery, quizQuery, quizzesKey } from '../api/quizzes';
import { QuizState } from './quizzes-page';

type Settings = Omit<QuizDraftRequest, 'version' | 'items'>;

function AddQuestions({
  taken,
  onAdd,
  onClose,
}: {
  taken: Set<string>;
  onAdd: (items: QuizItemView[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<Map<string, QuizItemView>>(new Map());
  const bank = useQuery(bankQuery(q));
  return (
    <Dialog title={t('quiz:add')} isWide onClose={onClose}>
      <Field label={t('quiz:search')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      <Answer query={bank}>
        {(page) => (
          <ul className="lines dense">
            {page.items
              .filter((question) => !taken.has(question.id))
              .map((question) => (
                <li key={question.id}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={picked.has(question.id)}
                      onChange={() => {
                        const next = new Map(picked);
                        if (!next.delete(question.id))
                          next.set(question.id, {
                            questionId: question.id,
                            questionVersion: question.version,
                            type: question.content.type,
                            stem: question.content.stem,
                            mark: question.content.mark,
                            policy: null,
                          });
                        setPicked(next);
                      }}
                    />
                    <span>
                      {question.content.stem}{' '}
                      <span className="tag">{t(`question:type.${question.content.type}`)}</span>
                    </span>
                  </label>
                </li>
              ))}
          </ul>
        )}
      </Answer>
      <div className="dialog-foot">
        <Button onClick={onClose}>{t('components:cancel')}</Button>
        <Button kind="primary" disabled={picked.size === 0} onClick={() => onAdd([...picked.values()])}>
          {t('quiz:add-count', { count: picked.size })}
        </Button>
      </div>
    </Dialog>
  );
}

function Rules({ settings, onChange }: { settings: Settings; onChange: (more: Partial<Settings>) => void }) {
  const { t } = useTranslation();
  const number = (value: string) => (value === '' ? null : Number(value));
  return (
    <div className="form">
      <Field label={t('quiz:title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            maxLength={120}
            value={settings.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="form-row">
        <Field label={t('quiz:pass-percent')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={0}
              max={100}
              value={settings.passPercent}
              onChange={(event) => onChange({ passPercent: Number(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('quiz:attempts')} hint={t('quiz:empty-means-any')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={1}
              value={settings.attemptsAllowed ?? ''}
              onChange={(event) => onChange({ attemptsAllowed: number(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('quiz:minutes')} hint={t('quiz:empty-means-none')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={1}
              value={settings.timeLimitSeconds ? settings.timeLimitSeconds / 60 : ''}
              onChange={(event) =>
                onChange({
                  timeLimitSeconds: event.target.value === '' ? null : Number(event.target.value) * 60,
                })
              }
            />
          )}
        </Field>
      </div>
      <Field label={t('quiz:policy')}>
        {(field) => (
          <Select
            {...field}
            value={settings.policy}
            onChange={(event) => onChange({ policy: event.target.value as GradingPolicy })}
            choices={GRADING.map((value) => ({ value, text: t(`components:grading.${value}`) }))}
          />
        )}
      </Field>
      <Field label={t('quiz:review')}>
        {(field) => (
          <Select
            {...field}
            value={settings.review}
            onChange={(event) =>
              onChange({
                review: event.target.value === 'after-window' ? 'after-window' : 'after-submission',
              })
            }
            choices={[
              { value: 'after-submission', text: t('quiz:reviews.after-submission') },
              { value: 'after-window', text: t('quiz:reviews.after-window') },
            ]}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.isShuffled}
          onChange={(event) => onChange({ isShuffled: event.target.checked })}
        />
        {t('quiz:shuffle')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.areOptionsShuffled}
          onChange={(event) => onChange({ areOptionsShuffled: event.target.checked })}
        />
        {t('quiz:shuffle-options')}
      </label>
    </div>
  );
}

function Editor({ quiz }: { quiz: QuizView }) {
  const { t } = useTranslation();
  const [items, setItems] = useState(quiz.items);
  const [settings, setSettings] = useState<Settings>({
    title: quiz.title,
    passPercent: quiz.passPercent,
    attemptsAllowed: quiz.attemptsAllowed,
    timeLimitSeconds: quiz.timeLimitSeconds,
    graceSeconds: quiz.graceSeconds,
    isShuffled: quiz.isShuffled,
    areOptionsShuffled: quiz.areOptionsShuffled,
    policy: quiz.policy,
    review: quiz.review === 'after-window' ? 'after-window' : 'after-submission',
  });
  const [isDirty, setDirty] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const changeItems = (next: QuizItemView[]) => {
    setItems(next);
    setDirty(true);
  };
  const save = useAction<void, QuizView>({
    send: (_, headers) =>
      http.put(
        `/quizzes/${quiz.id}/draft`,
        {
          ...settings,
          version: quiz.version,
          items: items.map(({ questionId, mark, policy }) => ({ questionId, mark, policy })),
        },
        { headers },
      ),
    done: t('quiz:saved'),
    stale: [quizzesKey],
  });
  const publish = useAction<void, QuizView>({
    send: (_, headers) =>
      http.post(`/quizzes/${quiz.id}/publications`, { version: quiz.version }, { headers }),
    done: (next) => t('quiz:published-now', { n: next.publishedVersion }),
    stale: [quizzesKey],
  });
  const move = (index: number, by: number) => {
    const next = [...items];
    const [item] = next.splice(index, 1);
    if (item) next.splice(index + by, 0, item);
    changeItems(next);
  };
  const total = items.reduce((sum, item) => sum + item.mark, 0);
  const canPublish =
    !isDirty && items.length > 0 && (quiz.publishedVersion === null || quiz.hasUnpublishedChanges);
  return (
    <>
      <PageHead
        title={quiz.title}
        crumbs={[{ text: t('quiz:quizzes'), to: '/quizzes' }]}
        note={<QuizState quiz={quiz} />}
      >
        {quiz.publishedVersion === null ? null : (
          <ButtonLink to={`/quizzes/${quiz.id}/versions/${quiz.publishedVersion}/analysis`}>
            {t('analysis:open')}
          </ButtonLink>
        )}
        <Button disabled={!isDirty} isPending={save.isPending} onClick={() => save.run()}>
          {t('quiz:save')}
        </Button>
        <Button
          kind="primary"
          disabled={!canPublish}
          isPending={publish.isPending}
          onClick={() => publish.run()}
        >
          {t('quiz:publish', { n: (quiz.publishedVersion ?? 0) + 1 })}
        </Button>
      </PageHead>
      <div className="columns wide-aside">
        <Section
          title={t('quiz:items')}
          note={t('quiz:sum', { count: items.length, total })}
          more={
            <Button isTight icon="plus" onClick={() => setAdding(true)}>
              {t('quiz:add')}
            </Button>
          }
        >
          {items.length === 0 ? (
            <Empty title={t('quiz:empty')}>{t('quiz:empty-note')}</Empty>
          ) : (
            <Ledger
              rows={items.map((item, index) => ({ ...item, index }))}
              rowKey={(row) => row.questionId}
              columns={[
                {
                  key: 'stem',
                  title: t('quiz:stem'),
                  isHead: true,
                  cell: (row) => <span className="stem-cell clip">{`${row.index + 1}. ${row.stem}`}</span>,
                },
                { key: 'type', title: t('quiz:type'), cell: (row) => t(`question:type.${row.type}`) },
                {
                  key: 'mark',
                  title: t('quiz:mark'),
                  isNumber: true,
                  cell: (row) => (
                    <input
                      className="input mark"
                      type="number"
                      min={0.5}
                      step={0.5}
                      aria-label={t('quiz:mark-of', { n: row.index + 1 })}
                      value={row.mark}
                      onChange={(event) =>
                        changeItems(
                          items.map((item) =>
                            item.questionId === row.questionId
                              ? { ...item, mark: Number(event.target.value) }
                              : item,
                          ),
                        )
                      }
                    />
                  ),
                },
                {
                  key: 'move',
                  title: '',
                  isAction: true,
                  cell: (row) => (
                    <span className="moves">
                      <IconButton
                        icon="up"
                        name={t('quiz:up', { n: row.index + 1 })}
                        disabled={row.index === 0}
                        onClick={() => move(row.index, -1)}
                      />
                      <IconButton
                        icon="down"
                        name={t('quiz:down', { n: row.index + 1 })}
                        disabled={row.index === items.length - 1}
                        onClick={() => move(row.index, 1)}
                      />
                      <IconButton
                        icon="close"
                        name={t('quiz:remove', { n: row.index + 1 })}
                        onClick={() =>
                          changeItems(items.filter((item) => item.questionId !== row.questionId))
                        }
                      />
                    </span>
                  ),
                },
              ]}
            />
          )}
        </Section>
        <aside>
          <Section title={t('quiz:rules')}>
            <Rules
              settings={settings}
              onChange={(more) => {
                setSettings({ ...settings, ...more });
                setDirty(true);
              }}
            />
          </Section>
        </aside>
      </div>
      {isAdding ? (
        <AddQuestions
          taken={new Set(items.map((item) => item.questionId))}
          onClose={() => setAdding(false)}
          onAdd={(more) => {
            changeItems([...items, ...more]);
            setAdding(false);
          }}
        />
      ) : null}
    </>
  );
}

export default function QuizPage() {
  const { quizId = '' } = useParams();
  const quiz = useQuery(quizQuery(quizId));
  return (
    <Answer query={quiz}>
      {(view) => <Editor key={`${view.version}-${view.publishedVersion}`} quiz={view} />}
    </Answer>
  );
}
