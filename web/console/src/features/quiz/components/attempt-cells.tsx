import type { AttemptOfQuiz } from '@rizhi/shared/api/types';
import { figure } from '@rizhi/shared/lib/figure';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { State, type StateTone } from '../../../components/page';
import { NOTHING, percent } from '../../../lib/words';
import { planTitleQuery } from '../api/quizzes';

const TONES: Record<AttemptOfQuiz['status'], StateTone> = {
  open: 'open',
  overdue: 'overdue',
  submitted: 'upcoming',
  'awaiting-marking': 'late',
  graded: 'done',
  abandoned: 'excused',
};

/** Where an attempt stands; one that waits for marks leads to where they are given. */
export function AttemptState({ attempt }: { attempt: AttemptOfQuiz }) {
  const { t } = useTranslation();
  const { status } = attempt;
  return (
    <>
      <State tone={TONES[status]}>{t(`quiz:taken.statuses.${status}`)}</State>
      {status === 'awaiting-marking' ? (
        <>
          {' '}
          <Link className="beside-words" to="/marking">
            {t('quiz:taken.mark-now')}
          </Link>
        </>
      ) : null}
    </>
  );
}

/** The study day it counts for. */
export function AttemptDay({ attempt: { planId, day } }: { attempt: AttemptOfQuiz }) {
  const { t } = useTranslation();
  const title = useQuery(planTitleQuery(planId)).data;
  return (
    <Link to={`/plans/${planId}`}>
      {t('quiz:preview.day-is', { plan: title ?? t('quiz:taken.plan'), day })}
    </Link>
  );
}

/** Marks once it is graded, and whether they are enough. */
export function AttemptMark({ attempt }: { attempt: AttemptOfQuiz }) {
  const { t } = useTranslation();
  const { mark, totalMark, hasPassed, isCorrected } = attempt;
  if (mark === null) return NOTHING;
  return (
    <>
      {t('quiz:taken.mark-is', {
        mark: figure(mark),
        total: figure(totalMark ?? 0),
        percent: percent(attempt.percent),
      })}
      {' · '}
      {t(hasPassed ? 'quiz:taken.passed' : 'quiz:taken.failed')}
      {isCorrected ? <span className="muted small"> {t('quiz:taken.corrected')}</span> : null}
    </>
  );
}
