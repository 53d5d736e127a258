import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from './model/plain-text';
import { letterOf, withPair } from './model/response';
import styles from './question.module.css';
import type { InputProps } from './question-inputs';
import { RichText } from './rich-text';

/** All options with their letters, then each prompt with a list to choose from. */
export function Matching({ question, response, onChange }: InputProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.matching}>
      <ul className={styles.letters} aria-label={t('question:options')}>
        {question.options.map((option, index) => (
          <li key={option.id}>
            <span className={styles.letter}>{letterOf(index)}</span>
            <span className={styles.grow}>
              <RichText text={option.text} format={question.format} />
            </span>
          </li>
        ))}
      </ul>
      <ol className={styles.prompts}>
        {(question.prompts ?? []).map((prompt) => (
          <li key={prompt.id}>
            <label htmlFor={`${id}-${prompt.id}`}>
              <RichText text={prompt.text} format={question.format} />
            </label>
            <select
              id={`${id}-${prompt.id}`}
              value={response.pairs?.[prompt.id] ?? ''}
              onChange={(event) => onChange(withPair(response, prompt.id, event.target.value))}
            >
              <option value="">{t('question:choose')}</option>
              {question.options.map((option, index) => (
                <option key={option.id} value={option.id}>
                  {letterOf(index)}　{plainText(option.text, question.format)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </div>
  );
}
