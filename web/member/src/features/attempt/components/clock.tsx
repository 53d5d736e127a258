import { Button } from '@rizhi/shared/components/button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft } from '../model/deadline';
import styles from './quiz.module.css';

interface ClockProps {
  deadline: string;
  clockOffset: number;
  onOver: () => void;
}

/** Time left on the server's clock. It can be hidden; the two notices are spoken either way. */
export function Clock({ deadline, clockOffset, onOver }: ClockProps) {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  const [isShown, setShown] = useState(true);
  const left = timeLeft(deadline, now, clockOffset);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left.isOver) over.current();
  }, [left.isOver]);
  return (
    <div className={styles.clock}>
      {isShown ? <span role="timer">{t('attempt:clock.left', { time: left.text })}</span> : null}
      <Button look="quiet" aria-pressed={!isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'attempt:clock.hide' : 'attempt:clock.show')}
      </Button>
      <span className="sr" role="status">
        {left.notice ? t(`attempt:clock.notice.${left.notice}`) : ''}
      </span>
    </div>
  );
}
