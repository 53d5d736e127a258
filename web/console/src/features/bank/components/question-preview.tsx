import type { QuestionContent } from '@rizhi/shared/api/types';
import { Question } from '@rizhi/shared/question/question';
import { EMPTY } from '@rizhi/shared/question-model/response';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faceOf } from '../model/kinds';

/** The question as a member sees it; what is answered here goes nowhere. */
export function QuestionPreview({ content }: { content: QuestionContent }) {
  const { t } = useTranslation();
  const [response, setResponse] = useState(EMPTY);
  return (
    <section className="member-preview" aria-label={t('bank:preview.title')}>
      <p className="hint">{t('bank:preview.title')}</p>
      <Question
        key={content.type}
        question={faceOf(content)}
        response={response}
        onChange={setResponse}
        place={t('bank:preview.marks', { count: content.mark })}
      />
    </section>
  );
}
