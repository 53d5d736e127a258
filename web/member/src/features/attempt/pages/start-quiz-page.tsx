import { ButtonLink } from '@rizhi/shared/components/button';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { startAttempt, termsQuery } from '../api/requests';
import { QuizFrame } from '../components/quiz-frame';
import { QuizTerms } from '../components/quiz-terms';

/** Says how the quiz goes and starts it; an attempt under way is gone on with. Refusals lead back to what is missing. */
export function StartQuizPage() {
  const { t } = useTranslation();
  const { planId = '', day = '' } = useParams();
  const navigate = useNavigate();
  const terms = useQuery(termsQuery(planId, Number(day)));
  usePageTitle(terms.data?.title ?? t('attempt:title'));
  const start = useMutation({
    mutationFn: startAttempt,
    onSuccess: (attempt) => navigate(paths.quiz(attempt.id), { replace: true }),
  });
  const error = start.error ?? terms.error;
  const open = terms.data?.openAttemptId;
  if (open) return <Navigate to={paths.quiz(open)} replace />;

  return (
    <QuizFrame title={terms.data?.title ?? t('attempt:title')}>
      {isProblem(error) && error.status === 422 ? (
        <EmptyState
          title={t('attempt:notNow')}
          action={
            error.code === 'reading-not-done' ? (
              <ButtonLink look="primary" to={paths.read(planId, Number(day), { resume: true })}>
                {t('attempt:readOn')}
              </ButtonLink>
            ) : (
              <ButtonLink to={paths.today}>{t('attempt:toToday')}</ButtonLink>
            )
          }
        >
          {problemMessage(error, t)}
        </EmptyState>
      ) : error ? (
        <FailedState
          error={error}
          onRetry={() => {
            start.reset();
            void terms.refetch();
          }}
        />
      ) : terms.data ? (
        <QuizTerms
          terms={terms.data}
          isBusy={start.isPending}
          onStart={() => start.mutate({ planId, day: Number(day) })}
        />
      ) : (
        <Skeleton lines={6} height="3rem" />
      )}
    </QuizFrame>
  );
}
