import type { AttemptListView, AttemptsView } from '@rizhi/shared/api/types';
import { State } from '@rizhi/shared/components/state';
import { figure } from '@rizhi/shared/lib/figure';
import { paths } from '@rizhi/shared/lib/paths';
import { dateTime } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './briefing.module.css';
import { StandingLine } from './standing-line';

/** The attempts of the day with their results, each a way to it, and what counts of them. */
export function EarlierAttempts({ attempts }: { attempts: AttemptsView }) {
  const { t, i18n } = useTranslation();
  if (attempts.items.length === 0) return null;
  return (
    <section className={styles.sofar} aria-labelledby="earlier">
      <h2 id="earlier">{t('attempt:earlier.title')}</h2>
      <StandingLine standing={attempts.standing} />
      <ol className={styles.earlier}>
        {attempts.items.map((attempt) => (
          <li key={attempt.id}>
            <Link to={attempt.status === 'abandoned' ? paths.quiz(attempt.id) : paths.result(attempt.id)}>
              {t('attempt:earlier.number', { number: attempt.attempt })}
            </Link>
            <Came attempt={attempt} />
            <span>{dateTime(attempt.submittedAt ?? attempt.startedAt, i18n.language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Came({ attempt }: { attempt: AttemptListView }) {
  const { t } = useTranslation();
  if (attempt.status === 'abandoned') return <State mark="overdue">{t('attempt:earlier.abandoned')}</State>;
  if (attempt.percent === null) return <State mark="pending">{t('attempt:result.awaiting')}</State>;
  return (
    <State mark={attempt.hasPassed ? 'done' : 'wrong'}>
      {t(attempt.hasPassed ? 'attempt:earlier.passed' : 'attempt:earlier.failed', {
        percent: figure(attempt.percent),
      })}
    </State>
  );
}
