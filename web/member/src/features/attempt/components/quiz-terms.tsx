import type { AttemptTermsView } from '@rizhi/shared/api/types';
import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { dateTime } from '@rizhi/shared/lib/time';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { EarlierAttempts } from './earlier-attempts';
import styles from './quiz-terms.module.css';

interface QuizTermsProps {
  terms: AttemptTermsView;
  isBusy: boolean;
  onStart: () => void;
}

function minutes(seconds: number, t: TFunction): string {
  return seconds % 60 === 0
    ? t('attempt:terms.minutes', { count: seconds / 60 })
    : t('attempt:result.minutesSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

function left({ attemptsLeft, attemptsAllowed }: AttemptTermsView, t: TFunction): string {
  return attemptsLeft === null
    ? t('attempt:terms.anyNumber')
    : t('attempt:terms.left', { count: attemptsLeft, all: attemptsAllowed });
}

function expiry({ expiry, handInSeconds }: AttemptTermsView, t: TFunction): string {
  return expiry === 'grace'
    ? t('attempt:terms.grace', { time: minutes(handInSeconds, t) })
    : t(`attempt:expiry.${expiry}`);
}

/** Everything that there is to know before the first question, and the button to it. */
export function QuizTerms({ terms, isBusy, onStart }: QuizTermsProps) {
  const { t, i18n } = useTranslation();
  const hasEnd = terms.timeLimitSeconds !== null || terms.closesAt !== null;
  const facts: [string, string][] = [
    ['questions', t('attempt:terms.size', { count: terms.questionCount, total: terms.totalMark })],
    ['mode', t(`attempt:terms.modes.${terms.mode}`)],
    ['pass', `${terms.passPercent}%`],
    ['time', terms.timeLimitSeconds === null ? t('attempt:noLimit') : minutes(terms.timeLimitSeconds, t)],
    ...(terms.closesAt === null
      ? []
      : [['closes', dateTime(terms.closesAt, i18n.language)] as [string, string]]),
    ['attempts', left(terms, t)],
    ...(terms.attemptsAllowed === 1
      ? []
      : [['counts', t(`attempt:gradedBy.${terms.gradeBy}`)] as [string, string]]),
    ...(hasEnd ? [['expiry', expiry(terms, t)] as [string, string]] : []),
  ];
  const mayStart = terms.start === 'start';
  return (
    <div className={styles.terms}>
      <h1>{terms.title}</h1>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`attempt:terms.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {mayStart ? null : (
        <p className={styles.refused} role="status">
          {terms.start === 'too-soon' && terms.nextAttemptAt
            ? t('attempt:result.nextAt', { time: dateTime(terms.nextAttemptAt, i18n.language) })
            : t(`attempt:terms.starts.${terms.start}`)}
        </p>
      )}
      <p className={styles.buttons}>
        {mayStart ? (
          <Button look="primary" isBusy={isBusy} onClick={onStart}>
            {t(isBusy ? 'attempt:terms.starting' : 'attempt:terms.start')}
          </Button>
        ) : (
          <ButtonLink look="primary" to={paths.today}>
            {t('attempt:toToday')}
          </ButtonLink>
        )}
      </p>
      <EarlierAttempts attempts={terms.attempts} />
    </div>
  );
}
