import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptBlank } from '../generated/types';
import { blanksOf, chosenIn, LONGEST_GAP, letterOf, toggled, withGap } from './model/response';
import styles from './question.module.css';
import type { InputProps } from './question-inputs';
import { RichText } from './rich-text';
import { TextLimit } from './text-limit';

/** One labelled line for each gap. */
export function GapFields({ question, response, onChange }: InputProps) {
  const { t } = useTranslation();
  const blanks = blanksOf(question);
  return blanks.map((_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a gap is its place.
    <label key={index} className={styles.gap}>
      <span>{t('question:gap', { number: index + 1 })}</span>
      <input
        type="text"
        autoComplete="off"
        maxLength={LONGEST_GAP}
        value={response.gaps[index] ?? ''}
        onChange={(event) => onChange(withGap(response, index, event.target.value, blanks.length))}
      />
      <TextLimit text={response.gaps[index] ?? ''} most={LONGEST_GAP} />
    </label>
  ));
}

/** A short text or a number, with or without its unit. */
export function OneLine({ question, response, onChange }: InputProps) {
  const { t } = useTranslation();
  const id = useId();
  const isNumber = question.type === 'numeric';
  return (
    <div className={styles.gap}>
      <label htmlFor={id}>{t(isNumber ? 'question:yourNumber' : 'question:yourAnswer')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={isNumber ? `${id}-hint` : undefined}
        maxLength={LONGEST_GAP}
        value={response.gaps[0] ?? ''}
        onChange={(event) => onChange(withGap(response, 0, event.target.value, 1))}
      />
      <TextLimit text={response.gaps[0] ?? ''} most={LONGEST_GAP} />
      {isNumber ? <small id={`${id}-hint`}>{t('question:numberHint')}</small> : null}
    </div>
  );
}

/** The text itself, with a control where each gap stands. */
export function ClozeText({ question, response, onChange }: InputProps) {
  const blanks = blanksOf(question);
  const gap = (number: number) => {
    const blank = blanks[number - 1];
    return blank ? (
      <InlineGap
        blank={blank}
        number={number}
        value={response.gaps[number - 1] ?? ''}
        onChange={(value) => onChange(withGap(response, number - 1, value, blanks.length))}
      />
    ) : null;
  };
  return (
    <div className={styles.cloze}>
      <RichText text={question.stem} format={question.format} gap={gap} />
    </div>
  );
}

interface InlineGapProps {
  blank: AttemptBlank;
  number: number;
  value: string;
  onChange: (value: string) => void;
}

const SHORTEST = 6;
const LONGEST = 24;

function InlineGap({ blank, number, value, onChange }: InlineGapProps) {
  const { t } = useTranslation();
  const name = t('question:gap', { number });
  if (blank.kind === 'choice')
    return (
      <select
        className={styles.inline}
        aria-label={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('question:choose')}</option>
        {blank.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    );
  if (blank.kind === 'multiple')
    return (
      <span role="group" aria-label={name} className={styles.inlineGroup}>
        {blank.options.map((option, index) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={chosenIn(value).includes(option.id)}
              onChange={() => onChange(toggled(chosenIn(value), option.id, true).join(','))}
            />
            {letterOf(index)} {option.text}
          </label>
        ))}
      </span>
    );
  return (
    <input
      type="text"
      className={styles.inline}
      autoComplete="off"
      maxLength={LONGEST_GAP}
      aria-label={name}
      size={Math.min(LONGEST, Math.max(SHORTEST, value.length + 2))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
