import { ButtonLink } from '@rizhi/shared/components/button';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { attemptQuery } from '../api/requests';
import { Quiz } from '../components/quiz';
import { QuizFrame } from '../components/quiz-frame';

export function QuizPage() {
  const { t } = useTranslation();
  const { attemptId = '' } = useParams();
  const received = useQuery(attemptQuery(attemptId));
  const attempt = received.data?.attempt;
  usePageTitle(attempt?.title ?? t('attempt:title'));
  if (received.data && (attempt?.status === 'open' || attempt?.status === 'overdue'))
    return <Quiz key={`${attemptId} ${attempt.status}`} {...received.data} />;
  if (attempt && attempt.status !== 'abandoned') return <Navigate to={paths.result(attemptId)} replace />;
  return (
    <QuizFrame title={attempt?.title ?? t('attempt:title')}>
      {attempt ? (
        <>
          <h1 className="sr">{attempt.title}</h1>
          <EmptyState
            title={t('attempt:abandoned.title')}
            action={
              attempt.planId !== null && attempt.day !== null ? (
                <ButtonLink look="primary" to={paths.startQuiz(attempt.planId, attempt.day)}>
                  {t('attempt:abandoned.again')}
                </ButtonLink>
              ) : (
                <ButtonLink to={paths.today}>{t('attempt:toToday')}</ButtonLink>
              )
            }
          >
            {t('attempt:abandoned.text')}
          </EmptyState>
        </>
      ) : received.error ? (
        <FailedState error={received.error} onRetry={() => void received.refetch()} />
      ) : (
        <Skeleton lines={6} height="3rem" />
      )}
    </QuizFrame>
  );
}
