import type { QuestionContent } from '@rizhi/shared/api/types';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, FieldError, Segmented } from '../../../components/controls';
import { Note } from '../../../components/page';
import type { Wrong } from '../../../lib/refused';

interface KeyProps {
  content: QuestionContent;
  wrong: Wrong;
  onChange: (content: QuestionContent) => void;
}

function OptionKeys({ content, wrong, onChange }: KeyProps) {
  const { t } = useTranslation();
  const id = useId();
  const error = wrong('/content/options');
  const isSingle = content.type === 'single';
  const pick = (id: string) =>
    onChange({
      ...content,
      options: content.options.map((option) => ({
        ...option,
        isCorrect: option.id === id ? isSingle || !option.isCorrect : isSingle ? false : option.isCorrect,
      })),
    });
  return (
    <fieldset className="correction-key" {...(error ? { 'aria-describedby': id, 'data-wrong': true } : {})}>
      <legend>{t('grading:right-options')}</legend>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {content.options.map((option) => (
        <label className="check" key={option.id}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name="right-option"
            checked={option.isCorrect}
            onChange={() => pick(option.id)}
          />
          <span>{plainText(option.text, content.format)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function GapKeys({ content, wrong, onChange }: KeyProps) {
  const { t } = useTranslation();
  const set = (place: number, text: string) =>
    onChange({
      ...content,
      gaps: content.gaps.map((gap, index) =>
        index === place ? { ...gap, alternatives: text.split('\n') } : gap,
      ),
    });
  return content.gaps.map((gap, index) => (
    <Field
      key={index}
      label={t('grading:right-gap', { n: index + 1 })}
      hint={t('grading:one-a-line')}
      error={wrong(`/content/gaps/${index}`)}
    >
      {(field) => (
        <textarea
          {...field}
          className="input"
          rows={3}
          value={gap.alternatives.join('\n')}
          onChange={(event) => set(index, event.target.value)}
        />
      )}
    </Field>
  ));
}

/** Whether people type all of its answer as text. */
export const isTyped = (content: QuestionContent) =>
  content.gaps.length > 0 && content.gaps.every((gap) => (gap.kind ?? 'text') === 'text');

/** Where the key has a place for a message, by pointer into the request. */
export function keyPlaces(content: QuestionContent): string[] {
  if (content.type === 'single' || content.type === 'multiple') return ['/content/options'];
  if (content.type === 'true-false') return ['/content/isTrue'];
  return isTyped(content) ? content.gaps.map((_, index) => `/content/gaps/${index}`) : [];
}

/** The key where it is simple; others take it from the bank. */
export function KeyFields(props: KeyProps) {
  const { content, wrong, onChange } = props;
  const { t } = useTranslation();
  if (content.type === 'single' || content.type === 'multiple') return <OptionKeys {...props} />;
  if (content.type === 'true-false')
    return (
      <Segmented
        label={t('grading:right-truth')}
        error={wrong('/content/isTrue')}
        value={String(content.isTrue)}
        choices={[
          { value: 'true', text: t('grading:true') },
          { value: 'false', text: t('grading:false') },
        ]}
        onChange={(value) => onChange({ ...content, isTrue: value === 'true' })}
      />
    );
  if (isTyped(content)) return <GapKeys {...props} />;
  return <Note>{t('grading:key-in-bank')}</Note>;
}

/** Without the empty lines that writing leaves. */
export function tidy(content: QuestionContent): QuestionContent {
  return {
    ...content,
    gaps: content.gaps.map((gap) => ({
      ...gap,
      alternatives: gap.alternatives.map((text) => text.trim()).filter(Boolean),
    })),
  };
}
