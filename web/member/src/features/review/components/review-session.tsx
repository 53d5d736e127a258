import type { DueReviewView, ResponseContent, ReviewAnswerView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Hairline } from '@rizhi/shared/components/progress';
import { newKey } from '@rizhi/shared/lib/http';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useShortcuts } from '@rizhi/shared/lib/use-shortcuts';
import { Hints } from '@rizhi/shared/question/hints';
import { Question } from '@rizhi/shared/question/question';
import { chosenAt, EMPTY, isAnswered, keysOf } from '@rizhi/shared/question-model/response';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerReview } from '../api/due-reviews';
import styles from '../pages/review.module.css';
import { Verdict } from './verdict';

const TITLE = 'review-question';

interface ReviewSessionProps {
  items: DueReviewView[];
  onEnd: (right: number) => void;
}

/** A few questions, one after another: answer, see at once, go on. */
export function ReviewSession({ items, onEnd }: ReviewSessionProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState(0);
  const [response, setResponse] = useState<ResponseContent>(EMPTY);
  const [hintsTaken, setHintsTaken] = useState(0);
  const [key, setKey] = useState(newKey);
  const [answer, setAnswer] = useState<ReviewAnswerView | null>(null);
  const [right, setRight] = useState(0);
  const send = useMutation({
    mutationFn: answerReview,
    onSuccess: (view) => {
      setAnswer(view);
      if (view.isCorrect) setRight((count) => count + 1);
    },
  });
  // Whoever reads by ear or goes by keys is led to the next question; the button that led there is gone.
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    document.getElementById(TITLE)?.focus({ preventScroll: true });
  }, [place]);
  const item = items[place];
  const isLast = place === items.length - 1;

  const check = (given: ResponseContent) => {
    if (!item || answer || send.isPending) return;
    send.mutate({ questionId: item.question.questionId, response: given, hintsTaken, key });
  };
  const goOn = () => {
    if (isLast) return onEnd(right);
    setPlace(place + 1);
    setResponse(EMPTY);
    setHintsTaken(0);
    setKey(newKey());
    setAnswer(null);
    send.reset();
  };
  useShortcuts({
    ...keysOf((index) => {
      if (!item || answer) return;
      setResponse(chosenAt(item.question, response, index) ?? response);
    }),
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return;
      event.preventDefault();
      if (answer) goOn();
      else if (item && isAnswered(item.question, response)) check(response);
    },
  });

  if (!item) return null;
  const number = place + 1;
  return (
    <div className={styles.session}>
      <Hairline
        value={number}
        max={items.length}
        name={t('review:questionOf', { number, count: items.length })}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check(response);
        }}
      >
        <div inert={answer !== null} className={answer ? styles.settled : undefined}>
          <Question
            key={item.question.questionId}
            question={item.question}
            titleId={TITLE}
            response={response}
            onChange={setResponse}
            place={t('review:questionOf', { number, count: items.length })}
          />
        </div>
        <Hints
          key={`${item.question.questionId}-hints`}
          hints={item.question.hints}
          format={item.question.format}
          taken={hintsTaken}
          onTake={answer ? null : setHintsTaken}
        />
        <p className={styles.aside}>{item.quizTitle}</p>
        {send.error ? (
          <p className={styles.error} role="alert">
            {problemMessage(send.error, t)}
          </p>
        ) : null}
        {answer ? (
          <>
            <Verdict answer={answer} />
            <p className={styles.buttons}>
              <Button look="primary" onClick={goOn}>
                {t(isLast ? 'review:finish' : 'review:next')}
              </Button>
            </p>
          </>
        ) : (
          <p className={styles.buttons}>
            <Button
              type="submit"
              look="primary"
              disabled={!isAnswered(item.question, response)}
              isBusy={send.isPending}
            >
              {t('review:check')}
            </Button>
            <Button look="quiet" onClick={() => check(EMPTY)}>
              {t('review:dontKnow')}
            </Button>
          </p>
        )}
      </form>
    </div>
  );
}
