import type { QuestionResultView } from '@rizhi/shared/api/types';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './checked-answer.module.css';
import { AnswerDetail, Verdict } from './result-answers';

interface CheckedAnswerProps {
  came: QuestionResultView;
  planId: string | null;
  day: number | null;
  /** The answer was checked just now: whoever reads by ear is led here. */
  isFresh: boolean;
}

/** What a checked answer came to: by shape, word and colour, with what is right, why, and the way to the text. */
export function CheckedAnswer({ came, planId, day, isFresh }: CheckedAnswerProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) title.current?.focus();
  }, [isFresh]);
  const look = came.mark === null ? '' : came.isCorrect ? styles.right : styles.wrong;
  return (
    <section className={`${styles.checked} ${look}`} aria-labelledby="checked-title">
      <h2 id="checked-title" ref={title} tabIndex={-1}>
        <Verdict question={came} />
      </h2>
      <AnswerDetail question={came} planId={planId} day={day} hidesYours={false} />
      <p className={styles.stands}>{t('attempt:check.stands')}</p>
    </section>
  );
}
