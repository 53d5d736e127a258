import type { BriefingView } from '@rizhi/shared/api/types';
import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { duration } from '@rizhi/shared/lib/duration';
import { paths } from '@rizhi/shared/lib/paths';
import { dateTime } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './briefing.module.css';
import { EarlierAttempts } from './earlier-attempts';
import { QuizTime } from './quiz-time';

/** The last page before the clock runs: what it is, how long, until when, how often. Or why not now. */
export function Briefing({
  briefing,
  isStarting,
  onStart,
}: {
  briefing: BriefingView;
  isStarting: boolean;
  onStart: () => void;
}) {
  const { t, i18n } = useTranslation();
  const at = (instant: string) => dateTime(instant, i18n.language);
  const left =
    briefing.attemptsAllowed === null ? null : Math.max(0, briefing.attemptsAllowed - briefing.attemptsMade);
  const facts: [string, React.ReactNode][] = [
    [
      t('attempt:briefing.questions'),
      t('attempt:briefing.questionsAre', { count: briefing.questionCount, total: briefing.totalMark }),
    ],
    [t('attempt:briefing.pass'), `${briefing.passPercent}%`],
    ...(briefing.hasNegativeMarks
      ? [[t('attempt:briefing.negative'), t('attempt:briefing.negativeIs')] as [string, string]]
      : []),
    [t('attempt:briefing.time'), <QuizTime key="time" {...briefing} />],
  ];
  facts.splice(1, 0, [t('attempt:briefing.mode'), t(`attempt:briefing.modes.${briefing.mode}`)]);
  if (briefing.closes !== null) facts.push([t('attempt:briefing.closes'), at(briefing.closes)]);
  if (left !== null) facts.push([t('attempt:briefing.left'), t('attempt:briefing.leftIs', { count: left })]);
  if (briefing.attemptsAllowed !== 1)
    facts.push([t('attempt:briefing.counts'), t(`attempt:gradedBy.${briefing.gradeBy}`)]);
  if (briefing.allowedSeconds !== null || briefing.closes !== null)
    facts.push([
      t('attempt:briefing.expiry'),
      briefing.expiry === 'grace'
        ? t('attempt:briefing.grace', { time: duration(briefing.handInSeconds, i18n.language) })
        : t(`attempt:expiry.${briefing.expiry}`),
    ]);
  return (
    <section className={styles.briefing} aria-labelledby="briefing-title">
      <p className={styles.kind}>{t(`attempt:kind.${briefing.kind}`)}</p>
      <h1 id="briefing-title">{briefing.title}</h1>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {briefing.refusal === null ? (
        <>
          {briefing.allowedSeconds === null ? null : (
            <p className={styles.note}>{t('attempt:briefing.clockRuns')}</p>
          )}
          <Button look="primary" isBusy={isStarting} onClick={onStart}>
            {t('attempt:briefing.start')}
          </Button>
        </>
      ) : (
        <>
          <p role="status">
            {t(`attempt:briefing.refused.${briefing.refusal}`, {
              opens: briefing.opens === null ? '' : at(briefing.opens),
              closes: briefing.closes === null ? '' : at(briefing.closes),
              next: briefing.nextAttemptAt === null ? '' : at(briefing.nextAttemptAt),
            })}
          </p>
          <ButtonLink to={paths.today}>{t('attempt:toToday')}</ButtonLink>
        </>
      )}
      <EarlierAttempts attempts={briefing.attempts} />
    </section>
  );
}
