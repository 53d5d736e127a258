import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseContent } from '../generated/types';
import { Choices, TrueFalse } from './choice-inputs';
import { ClozeText, GapFields, OneLine } from './gap-inputs';
import { Matching } from './matching-input';
import { EMPTY, LONGEST_TEXT, type QuestionFace, withChild } from './model/response';
import { Ordering } from './ordering-input';
import styles from './question.module.css';
import { RichText } from './rich-text';
import { TextLimit } from './text-limit';

export interface InputProps {
  question: QuestionFace;
  response: ResponseContent;
  onChange: (response: ResponseContent) => void;
}

/** What a question is answered with, by native controls and buttons only. */
export function QuestionInputs(props: InputProps): ReactNode {
  switch (props.question.type) {
    case 'single':
    case 'multiple':
      return <Choices {...props} />;
    case 'true-false':
      return <TrueFalse {...props} />;
    case 'fill-in':
      return <GapFields {...props} />;
    case 'short-text':
    case 'numeric':
      return <OneLine {...props} />;
    case 'cloze':
      return <ClozeText {...props} />;
    case 'matching':
      return <Matching {...props} />;
    case 'ordering':
      return <Ordering {...props} />;
    case 'short-answer':
      return <LongAnswer {...props} />;
    case 'composite':
      return <Composite {...props} />;
    case 'description':
      return null;
  }
}

function LongAnswer({ response, onChange }: InputProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.gap}>
      <span>{t('question:yourAnswer')}</span>
      <textarea
        rows={7}
        maxLength={LONGEST_TEXT}
        value={response.text ?? ''}
        onChange={(event) => onChange({ ...EMPTY, text: event.target.value })}
      />
      <TextLimit text={response.text ?? ''} most={LONGEST_TEXT} />
    </label>
  );
}

/** The questions about a material, each in its own group. */
function Composite({ question, response, onChange }: InputProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.children}>
      {(question.children ?? []).map((child, index) => (
        <fieldset key={child.id} className={styles.child}>
          <legend>
            <small>
              {t('question:part', { number: index + 1 })} · {t(`question:type.${child.type}`)}
            </small>
            {child.type === 'cloze' ? null : <RichText text={child.stem} format={question.format} />}
          </legend>
          <QuestionInputs
            question={{ ...child, format: question.format ?? null }}
            response={response.children?.[child.id] ?? EMPTY}
            onChange={(answer) => onChange(withChild(response, child.id, answer))}
          />
        </fieldset>
      ))}
    </div>
  );
}
