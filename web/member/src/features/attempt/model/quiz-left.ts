import type { BriefingView } from '@rizhi/shared/api/types';
import { dateTime } from '@rizhi/shared/lib/time';
import type { TFunction } from 'i18next';

/** Whether the quiz sets a limit, or attempts were made that count against one. */
export const isLimited = (briefing: BriefingView): boolean =>
  briefing.attemptsMade > 0 ||
  briefing.attemptsAllowed !== null ||
  briefing.quizCloses !== null ||
  isAhead(briefing.quizOpens, briefing);

const isAhead = (instant: string | null, { serverTime }: BriefingView): boolean =>
  instant !== null && Date.parse(instant) > Date.parse(serverTime);

/** One that is under way counts against the number, but is not made yet. */
function attempts({ attemptsMade, attemptsAllowed, isUnderWay }: BriefingView, t: TFunction): string[] {
  const count = isUnderWay ? attemptsMade - 1 : attemptsMade;
  const made = count > 0 ? [t('attempt:left.made', { count })] : [];
  if (attemptsAllowed === null) return [...made, t('attempt:left.any')];
  const rest = Math.max(0, attemptsAllowed - attemptsMade);
  if (isUnderWay)
    return [...made, rest === 0 ? t('attempt:left.last') : t('attempt:left.after', { count: rest })];
  return [...made, rest === 0 ? t('attempt:left.used') : t('attempt:left.rest', { count: rest })];
}

function counting({ attempts: { standing } }: BriefingView, t: TFunction): string[] {
  if (!standing) return [];
  const rule = t(`attempt:gradedBy.${standing.gradedBy}`);
  return standing.percent === null
    ? [t('attempt:standing.waits', { rule })]
    : [
        t(standing.attempts > 1 ? 'attempt:left.counts' : 'attempt:left.one', {
          rule,
          percent: standing.percent,
        }),
      ];
}

/** What is left at the quiz of a day, in short: attempts, what counts of them, when the next may start, until when. */
export function quizLeft(briefing: BriefingView, t: TFunction, language: string): string[] {
  const { nextAttemptAt, quizOpens, quizCloses, refusal, isUnderWay } = briefing;
  const at = (instant: string | null) => (instant === null ? '' : dateTime(instant, language));
  const facts = isUnderWay ? [t('attempt:left.underWay')] : [];
  facts.push(...attempts(briefing, t), ...counting(briefing, t));
  if (isAhead(nextAttemptAt, briefing) && refusal !== 'no-attempts-left')
    facts.push(t('attempt:left.next', { time: at(nextAttemptAt) }));
  if (isAhead(quizOpens, briefing)) facts.push(t('attempt:left.opens', { time: at(quizOpens) }));
  if (quizCloses !== null)
    facts.push(
      t(isAhead(quizCloses, briefing) ? 'attempt:left.closes' : 'attempt:left.closed', {
        time: at(quizCloses),
      }),
    );
  return facts;
}
