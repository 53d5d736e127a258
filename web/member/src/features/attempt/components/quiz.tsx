import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { Icon } from '@rizhi/shared/components/icon';
import { Sheet } from '@rizhi/shared/components/sheet';
import { Notice } from '@rizhi/shared/components/surface';
import { appearance } from '@rizhi/shared/lib/appearance';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { Hints } from '@rizhi/shared/question/hints';
import { Question } from '@rizhi/shared/question/question';
import { chosenAt, isAnswered } from '@rizhi/shared/question-model/response';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedAttempt } from '../api/requests';
import { HANDED_IN, UNANSWERED } from '../model/outbox';
import { tallyOf } from '../model/tally';
import { useCheck } from '../model/use-check';
import { useEnd } from '../model/use-end';
import { useOutbox } from '../model/use-outbox';
import { usePlace } from '../model/use-place';
import { useQuizKeys } from '../model/use-quiz-keys';
import { useSubmission } from '../model/use-submission';
import { AnswerSheet } from './answer-sheet';
import { CheckedAnswer } from './checked-answer';
import { Clock } from './clock';
import { KeysSheet } from './keys-sheet';
import { OverNotice } from './over-notice';
import { PartHead } from './part-head';
import styles from './quiz.module.css';
import { QuizActions } from './quiz-actions';
import { QuizFrame } from './quiz-frame';
import { SaveLine } from './save-line';
import { SubmitSheet } from './submit-sheet';
import { TimeLine } from './time-line';

type Open = 'sheet' | 'submit' | 'keys' | null;

export function Quiz(received: ReceivedAttempt) {
  const { attempt } = received;
  const { t } = useTranslation();
  const { questions } = attempt;
  const { outbox, state } = useOutbox(received);
  const [open, setOpen] = useState<Open>(null);
  const submission = useSubmission(attempt, outbox);
  const { isOver, onOver } = useEnd(attempt, outbox, state, submission.submit);
  const answerOf = (id: string) => state.answers.get(id) ?? UNANSWERED;
  const tally = tallyOf(questions, answerOf);
  const { place, goTo } = usePlace(questions.length, tally.unanswered[0] ?? 0);
  const question = questions[place];
  const section = attempt.sections.find((part) => part.id === question?.section);
  const isLast = place === questions.length - 1;
  const current = question ? answerOf(question.questionId) : UNANSWERED;
  const came = question ? state.checked.get(question.questionId) : undefined;
  const isHandedIn = isProblem(state.error, HANDED_IN);
  const stands = came !== undefined || isOver || isHandedIn;
  const check = useCheck(outbox, question?.questionId);
  const mayCheck =
    attempt.mode === 'practice' &&
    !stands &&
    question !== undefined &&
    isAnswered(question, current.response);
  const flag = () =>
    question && !stands && outbox.answer(question.questionId, { isFlagged: !current.isFlagged });
  const next = () => (isLast ? setOpen('submit') : goTo(place + 1));
  const choose = (index: number) => {
    if (!question || stands) return;
    const next = chosenAt(question, current.response, index);
    if (next) outbox.answer(question.questionId, { response: next });
  };
  useQuizKeys({
    choose,
    flag,
    next,
    enter: mayCheck ? check.check : next,
    back: () => goTo(place - 1),
    sheet: () => setOpen('sheet'),
    help: () => setOpen('keys'),
  });

  if (!question) return <QuizFrame title={attempt.title}>{t('attempt:noQuestions')}</QuizFrame>;
  const pick = (index: number) => {
    setOpen(null);
    goTo(index);
  };
  const sheet = {
    questions,
    answerOf,
    checked: state.checked,
    place,
    onPick: pick,
    onSubmit: () => setOpen('submit'),
  };
  const count = `${tally.answered.length}/${questions.length}`;

  return (
    <QuizFrame
      title={attempt.day === null ? attempt.title : t('attempt:bar', { day: attempt.day })}
      isWide={question.type === 'composite'}
      progress={{ value: place + 1, max: questions.length }}
      tools={
        <Button
          look="quiet"
          aria-pressed={current.isFlagged}
          disabled={stands}
          onClick={flag}
          className={styles.flag}
        >
          <Icon name={current.isFlagged ? 'flag-on' : 'flag'} />
          {t(current.isFlagged ? 'attempt:flagged' : 'attempt:flag')}
        </Button>
      }
      side={
        <aside className={styles.side} aria-labelledby="side-title">
          <h2 id="side-title">{t('attempt:sheet', { count })}</h2>
          <AnswerSheet {...sheet} />
          {appearance().hasShortcuts ? (
            <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen('keys')}>
              {t('attempt:keys.title')}
            </Button>
          ) : null}
        </aside>
      }
      actions={
        <QuizActions
          place={place}
          isLast={isLast}
          isAnswered={isAnswered(question, current.response)}
          count={count}
          onCheck={mayCheck ? check.check : null}
          isChecking={check.isBusy}
          onBack={() => goTo(place - 1)}
          onNext={next}
          onSheet={() => setOpen('sheet')}
        />
      }
    >
      <h1 className="sr">{attempt.title}</h1>
      {state.deadline ? (
        <Clock
          deadline={state.deadline}
          clockOffset={state.clockOffset}
          onOver={() => void onOver()}
          isHandedIn={attempt.expiry === 'submit'}
        />
      ) : null}
      {isOver ? (
        <div className={styles.over} id="over">
          <OverNotice
            expiry={attempt.expiry}
            handInUntil={state.handInUntil}
            clockOffset={state.clockOffset}
            submission={submission}
            outbox={outbox}
          />
        </div>
      ) : null}
      {state.save === 'refused' || isHandedIn ? (
        <Notice
          mark="overdue"
          isLive
          action={
            isHandedIn ? (
              <ButtonLink look="primary" to={paths.result(attempt.id)}>
                {t('attempt:toResult')}
              </ButtonLink>
            ) : null
          }
        >
          {problemMessage(state.error, t)}
        </Notice>
      ) : null}
      {section ? <PartHead section={section} /> : null}
      <fieldset disabled={stands} aria-describedby={isOver ? 'over' : undefined} className={styles.whole}>
        <Question
          key={question.questionId}
          question={question}
          titleId="question-title"
          place={t('attempt:questionOf', { number: place + 1, count: questions.length })}
          response={current.response}
          onChange={(response) => stands || outbox.answer(question.questionId, { response })}
        />
      </fieldset>
      <Hints
        key={`${question.questionId}-hints`}
        hints={question.hints}
        format={question.format}
        taken={current.hintsTaken}
        onTake={stands ? null : (hintsTaken) => outbox.answer(question.questionId, { hintsTaken })}
      />
      {check.error ? (
        <p className={styles.error} role="alert">
          {isProblem(check.error, 'offline')
            ? t('attempt:check.offline')
            : isProblem(check.error, 'stale-response')
              ? t('attempt:check.changed')
              : problemMessage(check.error, t)}
        </p>
      ) : null}
      {came ? (
        <CheckedAnswer
          key={question.questionId}
          came={came}
          planId={attempt.planId}
          day={attempt.day}
          isFresh={check.fresh === question.questionId}
        />
      ) : null}
      <div className={styles.status}>
        <SaveLine save={state.save} isOver={isOver} />
        <TimeLine attempt={attempt} deadline={state.deadline} />
      </div>
      <Sheet title={t('attempt:sheet', { count })} isOpen={open === 'sheet'} onClose={() => setOpen(null)}>
        <AnswerSheet {...sheet} />
      </Sheet>
      <KeysSheet isOpen={open === 'keys'} onClose={() => setOpen(null)} />
      <SubmitSheet
        isOpen={open === 'submit'}
        onClose={() => setOpen(null)}
        tally={tally}
        submission={submission}
        onPick={pick}
      />
    </QuizFrame>
  );
}
