import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
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
  usePageTitle(received.data?.attempt.title ?? t('attempt:title'));
  if (received.data && received.data.attempt.status !== 'open')
    return <Navigate to={paths.result(attemptId)} replace />;
  if (received.data) return <Quiz key={attemptId} {...received.data} />;
  return (
    <QuizFrame title={t('attempt:title')}>
      {received.error ? (
        <FailedState error={received.error} onRetry={() => void received.refetch()} />
      ) : (
        <Skeleton lines={6} height="3rem" />
      )}
    </QuizFrame>
  );
}
