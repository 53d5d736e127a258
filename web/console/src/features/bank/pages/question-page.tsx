import type { QuestionContent, QuestionView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { isProblem } from '@rizhi/shared/lib/problem';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { PageHead } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { questionQuery, questionsKey } from '../api/questions';
import { EMPTY, QuestionForm } from '../components/question-form';
import { StateSteps } from '../components/state-steps';

function Editor({ question }: { question: QuestionView | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // Back to the list as it was: with its filters, on its page.
  const { state } = useLocation();
  const list = `/questions${(state as { list?: string } | null)?.list ?? ''}`;
  const save = useAction<{ content: QuestionContent; isDraft: boolean }, QuestionView>({
    send: ({ content, isDraft }, headers) =>
      question
        ? http.put(`/questions/${question.id}`, { version: question.version, content }, { headers })
        : http.post(isDraft ? '/questions?state=draft' : '/questions', content, { headers }),
    done: t('bank:saved'),
    stale: [questionsKey],
    onDone: () => navigate(list),
    onProblem: (error) => isProblem(error) && error.errors.length > 0,
  });
  return (
    <>
      <PageHead
        title={question ? t('bank:edit') : t('bank:new')}
        crumbs={[{ text: t('bank:questions'), to: list }]}
        note={
          question ? t('bank:version-note', { n: question.version, count: question.usedInQuizzes }) : null
        }
      />
      {question ? <StateSteps question={question} /> : null}
      <QuestionForm
        content={question?.content ?? EMPTY}
        submit={t(question ? 'bank:save-version' : 'bank:save')}
        isPending={save.isPending}
        error={save.error}
        onSubmit={(content) => save.run({ content, isDraft: false })}
        onDraft={question ? undefined : (content) => save.run({ content, isDraft: true })}
      />
    </>
  );
}

export default function QuestionPage() {
  const { questionId = '' } = useParams();
  const isNew = questionId === 'new';
  const question = useQuery({ ...questionQuery(questionId), enabled: !isNew });
  if (isNew) return <Editor question={null} />;
  return (
    <Answer query={question}>
      {(view) => <Editor key={`${view.id} ${view.version}`} question={view} />}
    </Answer>
  );
}
