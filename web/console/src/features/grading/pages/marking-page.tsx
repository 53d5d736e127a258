import type { MarkingItemView, MarkingPage as MarkingList } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from '../../../components/controls';
import { Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';

const markingKey = ['marking'] as const;

function Item({ item }: { item: MarkingItemView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [mark, setMark] = useState(item.mark === null ? '' : String(item.mark));
  const [comment, setComment] = useState(item.comment ?? '');
  const give = useAction<void, MarkingItemView>({
    send: (_, headers) =>
      http.post(
        `/attempts/${item.attemptId}/marks`,
        { questionId: item.questionId, mark: Number(mark), comment: comment.trim() || null },
        { headers },
      ),
    done: t('grading:given', { mark }),
    stale: [markingKey],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.run();
  };
  return (
    <article className="question">
      <header>
        <h3>{item.quizTitle}</h3>
        {item.submittedAt ? (
          <span>{t('grading:handed-in', { at: words.moment(item.submittedAt) })}</span>
        ) : null}
      </header>
      <p className="stem">{item.stem}</p>
      <blockquote className="reading-text">{item.response || t('grading:no-answer')}</blockquote>
      {item.guidance ? (
        <details>
          <summary>{t('grading:guidance')}</summary>
          <p className="small">{item.guidance}</p>
        </details>
      ) : null}
      <form className="form-row" onSubmit={submit}>
        <Field label={t('grading:mark', { max: item.maxMark })}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              required
              min={0}
              max={item.maxMark}
              step={0.5}
              value={mark}
              onChange={(event) => setMark(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('grading:comment')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={500}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" isPending={give.isPending}>
          {t('grading:give')}
        </Button>
      </form>
    </article>
  );
}

export default function MarkingPage() {
  const { t } = useTranslation();
  const cursor = useFilters().get('cursor');
  const queue = useQuery({
    queryKey: [...markingKey, cursor],
    queryFn: ({ signal }) => http.get<MarkingList>('/attempts/marking', { signal, query: { cursor } }),
  });
  return (
    <>
      <PageHead title={t('grading:title')} note={t('grading:note')} />
      <Answer query={queue}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('grading:none')}>{t('grading:none-note')}</Empty>
          ) : (
            <>
              {page.items.map((item) => (
                <Item key={`${item.attemptId}-${item.questionId}`} item={item} />
              ))}
              <Paging note={t('grading:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
