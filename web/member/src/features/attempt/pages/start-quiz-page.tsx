import type { BriefingView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { useOnce } from '@rizhi/shared/lib/use-once';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { briefingOf, startAttempt } from '../api/requests';
import { Briefing } from '../components/briefing';
import { QuizFrame } from '../components/quiz-frame';

/** What somebody should know before they begin: a clock, a quiz that is more than the daily one, attempts that count. */
const wantsButton = (briefing: BriefingView) =>
  !briefing.isUnderWay &&
  (briefing.refusal !== null ||
    briefing.allowedSeconds !== null ||
    briefing.kind !== 'daily' ||
    briefing.mode !== 'assessment' ||
    briefing.attemptsAllowed !== null ||
    briefing.gradeBy !== 'best' ||
    briefing.expiry !== 'submit');

/** Says what awaits, then gets the attempt and gives way to the quiz. Refusals lead back to what is missing. */
export function StartQuizPage() {
  const { t } = useTranslation();
  const { planId = '', day = '' } = useParams();
  const navigate = useNavigate();
  usePageTitle(t('attempt:title'));
  const { once, again } = useOnce();
  const start = useMutation({
    mutationFn: startAttempt,
    onError: again,
    onSuccess: (attempt) => navigate(paths.quiz(attempt.id), { replace: true }),
  });
  const brief = useMutation({
    mutationFn: briefingOf,
    onSuccess: (briefing, asked) => {
      if (!wantsButton(briefing)) once(() => start.mutate(asked));
    },
  });
  const asked = useRef('');
  const { mutate } = brief;
  useEffect(() => {
    const which = `${planId}/${day}`;
    if (asked.current === which) return;
    asked.current = which;
    again();
    mutate({ planId, day: Number(day) });
  }, [mutate, again, planId, day]);
  const error = start.error ?? brief.error;
  const briefing = !error && brief.data && wantsButton(brief.data) ? brief.data : null;

  return (
    <QuizFrame title={t('attempt:title')}>
      {briefing ? null : <h1 className="sr">{t('attempt:title')}</h1>}
      {briefing ? (
        <Briefing
          briefing={briefing}
          isStarting={start.isPending}
          onStart={() => once(() => start.mutate({ planId, day: Number(day) }))}
        />
      ) : !error ? (
        <Skeleton lines={6} height="3rem" />
      ) : null}
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
            mutate({ planId, day: Number(day) });
          }}
        />
      ) : null}
    </QuizFrame>
  );
}
