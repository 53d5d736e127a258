import type { MarkingItemView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useFocusAfter } from '../../../lib/use-focus-after';
import { markingQuery, waitingQuery } from '../api/marking';
import { answerKey, MarkingItem } from '../components/marking-item';
import { MarkingRuleDialog } from '../components/marking-rule';
import '../grading.css';

/** All answers to one question, then those to the next: marks stay comparable that way. */
export default function MarkingPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const question = filters.get('question');
  const waiting = useQuery(waitingQuery);
  const queue = useQuery(markingQuery(question, filters.get('cursor')));
  const [ruleOf, setRuleOf] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // A marked answer leaves the list and takes the focus with it: it goes on to the answer behind it.
  const focusAfter = useFocusAfter(queue.data);
  const goOn = (items: MarkingItemView[], index: number) => {
    const other = items[index + 1] ?? items[index - 1];
    const key = CSS.escape(other ? answerKey(other) : '');
    focusAfter(() => list.current?.querySelector<HTMLElement>(`[data-answer="${key}"]`) ?? list.current);
  };
  const questions = waiting.data?.items ?? [];
  const chosen = questions.find((one) => one.questionId === question);
  return (
    <>
      <PageHead title={t('grading:title')} note={t('grading:note')}>
        {chosen ? <Button onClick={() => setRuleOf(chosen.quizId)}>{t('grading:rule')}</Button> : null}
      </PageHead>
      {questions.length > 0 ? (
        <Field label={t('grading:question')}>
          {(field) => (
            <Select
              {...field}
              value={question}
              onChange={(event) => filters.change({ question: event.target.value || null })}
              choices={[
                { value: '', text: t('grading:all-questions') },
                ...questions.map((one) => ({
                  value: one.questionId,
                  text: t('grading:waiting', { stem: one.stem, quiz: one.quizTitle, count: one.waiting }),
                })),
              ]}
            />
          )}
        </Field>
      ) : null}
      <div ref={list} tabIndex={-1}>
        <Answer query={queue}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={t('grading:none')}>{t('grading:none-note')}</Empty>
            ) : (
              <>
                {page.items.map((item, index) => (
                  <MarkingItem
                    key={`${item.attemptId}-${item.questionId}-${item.opinions}`}
                    item={item}
                    onGiven={() => goOn(page.items, index)}
                  />
                ))}
                <Paging note={t('grading:count', { count: page.items.length })} next={page.next} />
              </>
            )
          }
        </Answer>
      </div>
      {ruleOf ? <MarkingRuleDialog quizId={ruleOf} onClose={() => setRuleOf(null)} /> : null}
    </>
  );
}
