import type {
  DrawRuleRequest,
  DrawRuleView,
  PaperSectionView,
  QuizItemView,
  QuizView,
} from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { isProblem } from '@rizhi/shared/lib/problem';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, ButtonLink, IconButton, Select } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { Unsaved } from '../../../components/unsaved';
import { wrongIn } from '../../../lib/refused';
import { useAction } from '../../../lib/use-action';
import { useFocusAfter } from '../../../lib/use-focus-after';
import { quizQuery, quizzesKey } from '../api/quizzes';
import { AddQuestions } from '../components/add-questions';
import { DrawRules } from '../components/draw-rules';
import { PaperSections } from '../components/paper-sections';
import { PublishDialog } from '../components/publish-dialog';
import { RefusedParts } from '../components/refused-parts';
import { type Settings, SettingsForm } from '../components/settings-form';
import { isCrossed } from '../components/window-fields';
import { QuizState } from './quizzes-page';

const ruleOf = ({ available: _, ...rule }: DrawRuleView): DrawRuleRequest => rule;

function Editor({ quiz, isAgain }: { quiz: QuizView; isAgain: boolean }) {
  const { t } = useTranslation();
  // What was saved stands here anew, and the button that saved it is gone: the next step takes the focus.
  useEffect(() => {
    if (!isAgain || document.activeElement !== document.body) return;
    const publish = document.querySelector<HTMLElement>('[data-act="publish"]:enabled');
    (publish ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [isAgain]);
  const [items, setItems] = useState(quiz.items);
  const [sections, setSections] = useState<PaperSectionView[]>(quiz.sections);
  const [rules, setRules] = useState<DrawRuleView[]>(quiz.rules);
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
    firstDelaySeconds: quiz.firstDelaySeconds,
    laterDelaySeconds: quiz.laterDelaySeconds,
    reviewOptions: quiz.reviewOptions,
    gradeBy: quiz.gradeBy,
    mode: quiz.mode,
    expiry: quiz.expiry,
    handInSeconds: quiz.handInSeconds,
    opens: quiz.opens,
    closes: quiz.closes,
    hasNegativeMarks: quiz.hasNegativeMarks,
  });
  const [isDirty, setDirty] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const changeItems = (next: QuizItemView[]) => {
    setItems(next);
    setDirty(true);
  };
  const changeRules = (next: DrawRuleView[]) => {
    setRules(next);
    setDirty(true);
  };
  /** What stood in a part that is gone stands outside the parts. */
  const changeSections = (next: PaperSectionView[]) => {
    const kept = new Set(next.map((section) => section.id));
    const placed = (section: string | null) => (section !== null && kept.has(section) ? section : null);
    setSections(next);
    setItems(items.map((item) => ({ ...item, section: placed(item.section) })));
    changeRules(rules.map((rule) => ({ ...rule, section: placed(rule.section) })));
  };
  const save = useAction<void, QuizView>({
    send: (_, headers) =>
      http.put(
        `/quizzes/${quiz.id}/draft`,
        {
          ...settings,
          version: quiz.version,
          items: items.map(({ questionId, mark, policy, section }) => ({
            questionId,
            mark,
            policy,
            section,
          })),
          sections,
          rules: rules.map(ruleOf),
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
    onDone: () => setPublishing(false),
    onProblem: (error) => {
      // What is refused stands at its place on the page; anything else may be tried again here.
      if (isProblem(error, 'quiz-not-publishable')) setPublishing(false);
      return false;
    },
  });
  // A row that moves or goes takes the focus with it, unless it is brought back.
  const focusAfter = useFocusAfter(items);
  const focusOn = (act: string) =>
    focusAfter(() => document.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]`));
  const move = (index: number, by: number) => {
    const next = [...items];
    const [item] = next.splice(index, 1);
    if (!item || index + by < 0 || index + by >= items.length) return;
    next.splice(index + by, 0, item);
    focusOn(`${by < 0 ? 'up' : 'down'} ${item.questionId}`);
    changeItems(next);
  };
  const remove = (index: number) => {
    const next = items.filter((_, place) => place !== index);
    const other = next[index] ?? next[index - 1];
    focusOn(other ? `remove ${other.questionId}` : 'add');
    changeItems(next);
  };
  const drawn = rules.reduce((sum, rule) => sum + rule.count, 0);
  const total =
    items.reduce((sum, item) => sum + item.mark, 0) +
    rules.reduce((sum, rule) => sum + rule.count * rule.mark, 0);
  const canPublish =
    !isDirty && items.length + drawn > 0 && (quiz.publishedVersion === null || quiz.hasUnpublishedChanges);
  return (
    <>
      <PageHead
        title={quiz.title}
        crumbs={[{ text: t('quiz:quizzes'), to: '/quizzes' }]}
        note={<QuizState quiz={quiz} />}
      >
        <ButtonLink to={`/quizzes/${quiz.id}/overrides`}>{t('quiz:override.title')}</ButtonLink>
        {quiz.publishedVersion === null ? null : (
          <ButtonLink to={`/quizzes/${quiz.id}/attempts`}>{t('quiz:taken.title')}</ButtonLink>
        )}
        {quiz.publishedVersion === null ? null : (
          <ButtonLink to={`/quizzes/${quiz.id}/preview`}>{t('quiz:preview.title')}</ButtonLink>
        )}
        {quiz.publishedVersion === null ? null : (
          <ButtonLink to={`/quizzes/${quiz.id}/versions/${quiz.publishedVersion}/analysis`}>
            {t('analysis:open')}
          </ButtonLink>
        )}
        <Button
          disabled={!isDirty || isCrossed(settings)}
          isPending={save.isPending}
          onClick={() => save.run()}
        >
          {t('quiz:save')}
        </Button>
        <Button
          kind="primary"
          data-act="publish"
          disabled={!canPublish}
          isPending={publish.isPending}
          onClick={() => setPublishing(true)}
        >
          {t('quiz:publish', { n: (quiz.publishedVersion ?? 0) + 1 })}
        </Button>
      </PageHead>
      <Unsaved isDirty={isDirty} />
      <div className="columns wide-aside">
        <Section
          title={t('quiz:items')}
          note={t('quiz:sum', { count: items.length + drawn, total })}
          more={
            <Button isTight icon="plus" data-act="add" onClick={() => setAdding(true)}>
              {t('quiz:add')}
            </Button>
          }
        >
          <RefusedParts error={save.error} />
          <RefusedParts error={publish.error} />
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
                  cell: (row) => (
                    <span className="stem-cell clip">{`${row.index + 1}. ${plainText(row.stem)}`}</span>
                  ),
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
                ...(sections.length === 0
                  ? []
                  : [
                      {
                        key: 'section',
                        title: t('quiz:part'),
                        cell: (row: QuizItemView & { index: number }) => (
                          <Select
                            aria-label={t('quiz:part-of', { n: row.index + 1 })}
                            value={row.section ?? ''}
                            onChange={(event) =>
                              changeItems(
                                items.map((item) =>
                                  item.questionId === row.questionId
                                    ? { ...item, section: event.target.value || null }
                                    : item,
                                ),
                              )
                            }
                            choices={[
                              { value: '', text: t('quiz:no-part') },
                              ...sections.map((section) => ({ value: section.id, text: section.title })),
                            ]}
                          />
                        ),
                      },
                    ]),
                {
                  key: 'move',
                  title: '',
                  isAction: true,
                  cell: (row) => (
                    <span className="moves">
                      <IconButton
                        icon="up"
                        name={t('quiz:up', { n: row.index + 1 })}
                        aria-disabled={row.index === 0}
                        data-act={`up ${row.questionId}`}
                        onClick={() => move(row.index, -1)}
                      />
                      <IconButton
                        icon="down"
                        name={t('quiz:down', { n: row.index + 1 })}
                        aria-disabled={row.index === items.length - 1}
                        data-act={`down ${row.questionId}`}
                        onClick={() => move(row.index, 1)}
                      />
                      <IconButton
                        icon="close"
                        name={t('quiz:remove', { n: row.index + 1 })}
                        data-act={`remove ${row.questionId}`}
                        onClick={() => remove(row.index)}
                      />
                    </span>
                  ),
                },
              ]}
            />
          )}
          <DrawRules rules={rules} sections={sections} onChange={changeRules} />
          <PaperSections sections={sections} onChange={changeSections} />
        </Section>
        <aside>
          <Section title={t('quiz:rules')}>
            <SettingsForm
              settings={settings}
              wrong={wrongIn(save.error, 'quiz-invalid')}
              onChange={(more) => {
                setSettings({ ...settings, ...more });
                setDirty(true);
              }}
            />
          </Section>
        </aside>
      </div>
      {isPublishing ? (
        <PublishDialog
          quiz={quiz}
          isPending={publish.isPending}
          onPublish={() => publish.run()}
          onClose={() => setPublishing(false)}
        />
      ) : null}
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
  const first = useRef<string | null>(null);
  const keyOf = (view: QuizView) => `${view.id} ${view.version} ${view.publishedVersion}`;
  if (quiz.data) first.current ??= keyOf(quiz.data);
  return (
    <Answer query={quiz}>
      {(view) => <Editor key={keyOf(view)} quiz={view} isAgain={first.current !== keyOf(view)} />}
    </Answer>
  );
}
