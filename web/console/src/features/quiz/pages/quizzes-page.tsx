import type { QuizView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button, Field } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { quizzesKey, quizzesQuery } from '../api/quizzes';
import { QuizFilters } from '../components/quiz-filters';

function NewQuiz({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const create = useAction<void, QuizView>({
    send: (_, headers) =>
      http.post(
        '/quizzes',
        {
          title: title.trim(),
          items: [],
          passPercent: 60,
          attemptsAllowed: null,
          timeLimitSeconds: null,
          graceSeconds: 30,
          isShuffled: false,
          areOptionsShuffled: true,
          policy: 'exact',
          review: 'after-submission',
          sections: [],
          rules: [],
        },
        { headers },
      ),
    stale: [quizzesKey],
    onDone: (quiz) => navigate(`/quizzes/${quiz.id}`),
  });
  return (
    <FormDialog
      title={t('quiz:new')}
      submit={t('quiz:create')}
      isPending={create.isPending}
      onSubmit={() => create.run()}
      onClose={onClose}
    >
      <Field label={t('quiz:title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            required
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

export function QuizState({ quiz }: { quiz: QuizView }) {
  const { t } = useTranslation();
  if (quiz.publishedVersion === null) return <State tone="upcoming">{t('quiz:draft')}</State>;
  if (quiz.hasUnpublishedChanges)
    return (
      <State tone="late" icon="pen">
        {t('quiz:changed', { n: quiz.publishedVersion })}
      </State>
    );
  return <State tone="done">{t('quiz:published', { n: quiz.publishedVersion })}</State>;
}

function None({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  if (!isFiltered) return <Empty title={t('quiz:none')}>{t('quiz:none-note')}</Empty>;
  return (
    <Empty title={t('quiz:none-fits')} action={<Button onClick={onClear}>{t('quiz:clear')}</Button>}>
      {t('quiz:none-fits-note')}
    </Empty>
  );
}

export default function QuizzesPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const [q, status] = [filters.get('q'), filters.get('status')];
  const quizzes = useQuery(quizzesQuery({ q, status, cursor: filters.get('cursor') }));
  const [isNew, setNew] = useState(false);
  return (
    <>
      <PageHead title={t('quiz:quizzes')} note={t('quiz:quizzes-note')}>
        <Button kind="primary" icon="plus" onClick={() => setNew(true)}>
          {t('quiz:new')}
        </Button>
      </PageHead>
      <QuizFilters />
      <Answer query={quizzes}>
        {(page) =>
          page.items.length === 0 ? (
            <None
              isFiltered={Boolean(q || status)}
              onClear={() => filters.change({ q: null, status: null })}
            />
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'title',
                    title: t('quiz:title'),
                    isHead: true,
                    cell: (row) => (
                      <span className="stem-cell clip">
                        <Link to={`/quizzes/${row.id}`}>{row.title}</Link>
                      </span>
                    ),
                  },
                  { key: 'state', title: t('quiz:state'), cell: (row) => <QuizState quiz={row} /> },
                  { key: 'items', title: t('quiz:items'), isNumber: true, cell: (row) => row.questionCount },
                  { key: 'total', title: t('quiz:total-mark'), isNumber: true, cell: (row) => row.totalMark },
                  {
                    key: 'pass',
                    title: t('quiz:pass'),
                    isNumber: true,
                    cell: (row) => `${row.passPercent}%`,
                  },
                  { key: 'at', title: t('quiz:updated'), cell: (row) => words.moment(row.updatedAt) },
                ]}
              />
              <Paging note={t('quiz:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
      {isNew ? <NewQuiz onClose={() => setNew(false)} /> : null}
    </>
  );
}
