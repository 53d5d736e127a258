import { Button } from '@rizhi/shared/components/button';
import { Icon } from '@rizhi/shared/components/icon';
import { Sheet } from '@rizhi/shared/components/sheet';
import { Notice } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { Question } from '@rizhi/shared/question/question';
import { chosenAt, EMPTY, isAnswered } from '@rizhi/shared/question-model/response';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedAttempt } from '../api/requests';
import { timeLeft } from '../model/deadline';
import { tallyOf } from '../model/tally';
import { useOutbox } from '../model/use-outbox';
import { usePlace } from '../model/use-place';
import { useQuizKeys } from '../model/use-quiz-keys';
import { useSubmission } from '../model/use-submission';
import { AnswerSheet } from './answer-sheet';
import { Clock } from './clock';
import { PartHead } from './part-head';
import styles from './quiz.module.css';
import { QuizFrame } from './quiz-frame';
import { QuizTime } from './quiz-time';
import { SaveLine } from './save-line';
import { SubmitSheet } from './submit-sheet';

type Open = 'sheet' | 'submit' | null;

export function Quiz({ attempt, clockOffset }: ReceivedAttempt) {
  const { t } = useTranslation();
  const { questions } = attempt;
  const { outbox, state } = useOutbox(attempt);
  const [open, setOpen] = useState<Open>(null);
  const submission = useSubmission(attempt, outbox);
  const answerOf = (id: string) =>
    state.answers.get(id) ?? { response: EMPTY, isFlagged: false, sequence: 0 };
  const tally = tallyOf(questions, answerOf);
  const { place, goTo } = usePlace(questions.length, tally.unanswered[0] ?? 0);
  const question = questions[place];
  const section = attempt.sections.find((part) => part.id === question?.section);
  const isLast = place === questions.length - 1;
  const current = question
    ? answerOf(question.questionId)
    : { response: EMPTY, isFlagged: false, sequence: 0 };
  /** The deadline may have moved since this page last heard of it. */
  const handInIfOver = async () => {
    const deadline = await outbox.refreshDeadline();
    if (deadline && timeLeft(deadline, Date.now(), clockOffset).isOver) submission.submit();
  };
  const flag = () => question && outbox.answer(question.questionId, { isFlagged: !current.isFlagged });
  const next = () => (isLast ? setOpen('submit') : goTo(place + 1));
  const choose = (index: number) => {
    if (!question) return;
    const next = chosenAt(question, current.response, index);
    if (next) outbox.answer(question.questionId, { response: next });
  };
  useQuizKeys({ choose, flag, next, back: () => goTo(place - 1), sheet: () => setOpen('sheet') });

  if (!question) return <QuizFrame title={attempt.title}>{t('attempt:noQuestions')}</QuizFrame>;
  const pick = (index: number) => {
    setOpen(null);
    goTo(index);
  };
  const sheet = { questions, answerOf, place, onPick: pick, onSubmit: () => setOpen('submit') };
  const count = `${tally.answered.length}/${questions.length}`;

  return (
    <QuizFrame
      title={attempt.day === null ? attempt.title : t('attempt:bar', { day: attempt.day })}
      isWide={question.type === 'composite'}
      progress={{ value: place + 1, max: questions.length }}
      tools={
        <Button look="quiet" aria-pressed={current.isFlagged} onClick={flag} className={styles.flag}>
          <Icon name={current.isFlagged ? 'flag-on' : 'flag'} />
          {t(current.isFlagged ? 'attempt:flagged' : 'attempt:flag')}
        </Button>
      }
      side={
        <aside className={styles.side} aria-labelledby="side-title">
          <h2 id="side-title">{t('attempt:sheet', { count })}</h2>
          <AnswerSheet {...sheet} />
        </aside>
      }
      actions={
        <nav className={styles.actions} aria-label={t('attempt:moves')}>
          <Button disabled={place === 0} onClick={() => goTo(place - 1)}>
            <Icon name="back" />
            {t('attempt:back')}
          </Button>
          <Button className={styles.sheetButton} aria-haspopup="dialog" onClick={() => setOpen('sheet')}>
            <Icon name="sheet" />
            {count}
            <span className="sr">{t('attempt:openSheet')}</span>
          </Button>
          <span className={styles.grow} />
          <Button look="primary" onClick={next}>
            {isLast
              ? t('attempt:submit')
              : t(isAnswered(question, current.response) ? 'attempt:next' : 'attempt:skip')}
          </Button>
        </nav>
      }
    >
      <h1 className="sr">{attempt.title}</h1>
      {state.save === 'refused' ? (
        <Notice mark="overdue" isLive>
          {problemMessage(state.error, t)}
        </Notice>
      ) : null}
      {section ? <PartHead section={section} /> : null}
      <Question
        key={question.questionId}
        question={question}
        titleId="question-title"
        place={t('attempt:questionOf', { number: place + 1, count: questions.length })}
        response={current.response}
        onChange={(response) => outbox.answer(question.questionId, { response })}
      />
      <div className={styles.status}>
        <SaveLine save={state.save} />
        {attempt.extraSeconds > 0 ? (
          <p className={styles.hint}>
            <QuizTime {...attempt} />
          </p>
        ) : null}
        {state.deadline ? (
          <Clock deadline={state.deadline} clockOffset={clockOffset} onOver={() => void handInIfOver()} />
        ) : (
          <p className={styles.hint}>{t('attempt:noLimit')}</p>
        )}
      </div>
      <Sheet title={t('attempt:sheet', { count })} isOpen={open === 'sheet'} onClose={() => setOpen(null)}>
        <AnswerSheet {...sheet} />
      </Sheet>
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
