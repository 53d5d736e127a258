import { Button } from '@rizhi/shared/components/button';
import { dateTime } from '@rizhi/shared/lib/time';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft } from '../model/deadline';
import { useSpokenTime } from '../model/use-spoken-time';
import styles from './quiz.module.css';

interface ClockProps {
  deadline: string;
  clockOffset: number;
  onOver: () => void;
  /** Handed in at the deadline, or not: what is said when it comes. */
  isHandedIn: boolean;
}

/** The date of a far end; time left to a near one, on the server's clock. It can be hidden, and is spoken all the same. */
export function Clock({ deadline, clockOffset, onOver, isHandedIn }: ClockProps) {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  const [isShown, setShown] = useState(true);
  const left = timeLeft(deadline, now, clockOffset);
  const said = useSpokenTime(left.seconds);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a deadline that moves into the past is over as well
  useEffect(() => {
    if (left.isOver) over.current();
  }, [left.isOver, deadline]);
  if (!left.isNear)
    return (
      <p className={styles.until}>{t('attempt:clock.until', { time: dateTime(deadline, i18n.language) })}</p>
    );
  return (
    <div className={styles.clock}>
      {isShown ? <span role="timer">{t('attempt:clock.left', { time: left.text })}</span> : null}
      <Button look="quiet" aria-pressed={!isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'attempt:clock.hide' : 'attempt:clock.show')}
      </Button>
      <span className="sr" role="status">
        {said ? t(`attempt:clock.notice.${said === 'over' && !isHandedIn ? 'closed' : said}`) : ''}
      </span>
    </div>
  );
}
