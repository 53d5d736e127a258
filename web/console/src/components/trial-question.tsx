import { Hints } from '@rizhi/shared/question/hints';
import { Question } from '@rizhi/shared/question/question';
import { EMPTY, type QuestionFace } from '@rizhi/shared/question-model/response';
import { type ReactNode, useState } from 'react';

interface TrialQuestionProps {
  question: QuestionFace;
  hints: string[] | null;
  place: ReactNode;
}

/** A question as a member sees it; what is answered here goes nowhere. */
export function TrialQuestion({ question, hints, place }: TrialQuestionProps) {
  const [response, setResponse] = useState(EMPTY);
  const [taken, setTaken] = useState(0);
  return (
    <>
      <Question question={question} response={response} onChange={setResponse} place={place} />
      <Hints hints={hints} format={question.format ?? null} taken={taken} onTake={setTaken} />
    </>
  );
}
