import type { AttemptQuestionView, ResponseContent } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { EMPTY, letterOf, withGap, withOption } from '../model/response';
import styles from './quiz.module.css';

interface QuestionProps {
  question: AttemptQuestionView;
  number: number;
  count: number;
  response: ResponseContent;
  onChange: (response: ResponseContent) => void;
}

/** One question with native inputs. */
export function Question({ question, number, count, response, onChange }: QuestionProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.question}>
      <legend id="question-title" tabIndex={-1}>
        <small>
          {t('attempt:questionOf', { number, count })} · {t(`attempt:type.${question.type}`)}
          {question.type === 'multiple' ? <> · {t('attempt:several')}</> : null}
        </small>
        {question.stem}
      </legend>
      <Inputs question={question} response={response} onChange={onChange} />
    </fieldset>
  );
}

function Inputs({ question, response, onChange }: Pick<QuestionProps, 'question' | 'response' | 'onChange'>) {
  const { t } = useTranslation();
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const isMultiple = question.type === 'multiple';
      return question.options.map((option, index) => (
        <Choice
          key={option.id}
          type={isMultiple ? 'checkbox' : 'radio'}
          letter={letterOf(index)}
          text={option.text}
          isChosen={response.optionIds.includes(option.id)}
          onChoose={() => onChange(withOption(response, option.id, isMultiple))}
        />
      ));
    }
    case 'true-false':
      return [true, false].map((value) => (
        <Choice
          key={String(value)}
          type="radio"
          text={t(value ? 'attempt:true' : 'attempt:false')}
          isChosen={response.isTrue === value}
          onChoose={() => onChange({ ...EMPTY, isTrue: value })}
        />
      ));
    case 'fill-in':
      return Array.from({ length: Math.max(question.gapCount, 1) }, (_, index) => (
        <label key={index} className={styles.gap}>
          <span>{t('attempt:gap', { number: index + 1 })}</span>
          <input
            type="text"
            autoComplete="off"
            value={response.gaps[index] ?? ''}
            onChange={(event) =>
              onChange(withGap(response, index, event.target.value, Math.max(question.gapCount, 1)))
            }
          />
        </label>
      ));
    case 'short-answer':
      return (
        <label className={styles.gap}>
          <span>{t('attempt:yourAnswer')}</span>
          <textarea
            rows={7}
            value={response.text ?? ''}
            onChange={(event) => onChange({ ...EMPTY, text: event.target.value })}
          />
        </label>
      );
  }
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  letter?: string;
  text: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ type, letter, text, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className={`${styles.choice} ${isChosen ? styles.chosen : ''}`}>
      <input type={type} name="answer" checked={isChosen} onChange={onChoose} />
      {letter ? <span className={styles.letter}>{letter}</span> : null}
      <span className={styles.grow}>{text}</span>
    </label>
  );
}
