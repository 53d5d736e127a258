import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY, letterOf, withOption } from './model/response';
import styles from './question.module.css';
import type { InputProps } from './question-inputs';
import { RichText } from './rich-text';

export function Choices({ question, response, onChange }: InputProps) {
  const name = useId();
  const isMultiple = question.type === 'multiple';
  return question.options.map((option, index) => (
    <Choice
      key={option.id}
      name={name}
      type={isMultiple ? 'checkbox' : 'radio'}
      letter={letterOf(index)}
      isChosen={response.optionIds.includes(option.id)}
      onChoose={() => onChange(withOption(response, option.id, isMultiple))}
    >
      <RichText text={option.text} format={question.format} />
    </Choice>
  ));
}

export function TrueFalse({ response, onChange }: InputProps) {
  const { t } = useTranslation();
  const name = useId();
  return [true, false].map((value) => (
    <Choice
      key={String(value)}
      name={name}
      type="radio"
      isChosen={response.isTrue === value}
      onChoose={() => onChange({ ...EMPTY, isTrue: value })}
    >
      {t(value ? 'question:true' : 'question:false')}
    </Choice>
  ));
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name: string;
  letter?: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ type, name, letter, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={`${styles.choice} ${isChosen ? styles.chosen : ''}`}>
      <input type={type} name={name} checked={isChosen} onChange={onChoose} />
      {letter ? <span className={styles.letter}>{letter}</span> : null}
      <span className={styles.grow}>{children}</span>
    </label>
  );
}
