import type { AttemptResultView } from '@rizhi/shared/api/types';
import { State } from '@rizhi/shared/components/state';
import { duration } from '@rizhi/shared/lib/duration';
import { figure } from '@rizhi/shared/lib/figure';
import { dateIn, dateTime, timeOfDay, today } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import styles from './result.module.css';
import { ResultParts } from './result-parts';
import { StandingLine } from './standing-line';

export function ResultScore({ result }: { result: AttemptResultView }) {
  const { t, i18n } = useTranslation();
  const isMarked = result.status === 'graded' && result.mark !== null;
  const at = (instant: string) =>
    dateIn(instant) === today() ? timeOfDay(instant, i18n.language) : dateTime(instant, i18n.language);
  const counts = result.standing ? result.standing.hasPassed : result.hasPassed;
  return (
    <section className={styles.score} aria-labelledby="score">
      <h2 id="score">
        {isMarked ? (
          <State mark={result.hasPassed ? 'done' : 'wrong'}>
            {t(result.hasPassed ? 'attempt:result.passed' : 'attempt:result.failed')}
          </State>
        ) : (
          <State mark="pending">{t('attempt:result.awaiting')}</State>
        )}
      </h2>
      {isMarked ? (
        <p className={styles.figure}>
          {figure(result.mark ?? 0)}
          <small>
            {' '}
            / {t('attempt:result.total', { count: result.totalMark, total: figure(result.totalMark) })}
          </small>
        </p>
      ) : (
        <p>{t('attempt:result.awaitingText')}</p>
      )}
      <ul className={styles.facts}>
        {result.percent === null ? null : (
          <li>{t('attempt:result.percent', { percent: figure(result.percent) })}</li>
        )}
        <li>{t('attempt:result.needs', { percent: result.passPercent })}</li>
        <li>{t('attempt:result.took', { time: duration(result.seconds, i18n.language) })}</li>
        <li>{t('attempt:result.at', { time: at(result.submittedAt) })}</li>
      </ul>
      <StandingLine standing={result.standing} />
      {result.changes?.map((change) => (
        <p className={styles.aside} key={`${change.at} ${change.isUndo}`}>
          {t(change.isUndo ? 'attempt:result.undone' : 'attempt:result.corrected', {
            mark: figure(change.mark),
            total: figure(change.totalMark),
            percent: figure(change.percent),
          })}
          {change.note ? ` ${change.note}` : ''}
        </p>
      ))}
      {isMarked && !counts ? (
        <p className={styles.aside}>
          {result.attemptsLeft === null
            ? t('attempt:result.again')
            : result.attemptsLeft > 0
              ? t('attempt:result.attemptsLeft', { count: result.attemptsLeft })
              : t('attempt:result.noneLeft')}
          {result.nextAttemptAt ? (
            <> {t('attempt:result.nextAt', { time: dateTime(result.nextAttemptAt, i18n.language) })}</>
          ) : null}
        </p>
      ) : null}
      <ResultParts sections={result.sections} />
    </section>
  );
}
