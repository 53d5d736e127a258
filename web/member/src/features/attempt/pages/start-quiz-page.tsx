import { ButtonLink } from '@rizhi/shared/components/button';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { startAttempt } from '../api/requests';
import { QuizFrame } from '../components/quiz-frame';

/** Gets the ticket and the attempt, then gives way to the quiz. Refusals lead back to what is missing. */
export function StartQuizPage() {
  const { t } = useTranslation();
  const { planId = '', day = '' } = useParams();
  const navigate = useNavigate();
  usePageTitle(t('attempt:title'));
  const { mutate, error } = useMutation({
    mutationFn: startAttempt,
    onSuccess: (attempt) => navigate(paths.quiz(attempt.id), { replace: true }),
  });
  const asked = useRef('');
  useEffect(() => {
    const which = `${planId}/${day}`;
    if (asked.current === which) return;
    asked.current = which;
    mutate({ planId, day: Number(day) });
  }, [mutate, planId, day]);

  return (
    <QuizFrame title={t('attempt:title')}>
      {!error ? <Skeleton lines={6} height="3rem" /> : null}
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
        <FailedState error={error} onRetry={() => mutate({ planId, day: Number(day) })} />
      ) : null}
    </QuizFrame>
  );
}
