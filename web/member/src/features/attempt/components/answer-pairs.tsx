import type { ResponseContent } from '@rizhi/shared/api/types';
import { type AnsweredFace, answerLines } from '@rizhi/shared/question-model/answer-lines';
import { useTranslation } from 'react-i18next';

interface AnswerPairsProps {
  face: AnsweredFace;
  response: ResponseContent | null;
  /** What is right is not said twice. */
  isRight: boolean;
  /** The own answer may not be shown yet. */
  hidesYours: boolean;
}

/** Answered and right, as terms of a list. */
export function AnswerPairs({ face, response, isRight, hidesYours }: AnswerPairsProps) {
  const { t } = useTranslation();
  const { yours, right } = answerLines(face, response, t);
  return (
    <>
      {hidesYours ? null : (
        <>
          <dt>{t('attempt:result.yours')}</dt>
          <dd>
            {yours.length > 0 ? yours.map((line) => <p key={line}>{line}</p>) : t('attempt:result.nothing')}
          </dd>
        </>
      )}
      {right.length > 0 && !isRight ? (
        <>
          <dt>{t('attempt:result.correct')}</dt>
          <dd>
            {right.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </>
      ) : null}
    </>
  );
}
