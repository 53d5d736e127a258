import type { QuestionContent, QuestionType } from '@rizhi/shared/api/types';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, IconButton, Segmented, Select } from '../../../components/controls';
import { TYPES } from '../api/questions';
import { BLANK, NO_GAP, option } from '../model/content';

interface Props {
  content: QuestionContent;
  submit: string;
  isPending: boolean;
  onSubmit: (content: QuestionContent) => void;
  onCancel?: () => void;
}

export const EMPTY: QuestionContent = {
  ...BLANK,
  options: ['a', 'b', 'c', 'd'].map((id) => option(id)),
};

/** Keeps only what the type uses, so that nothing hidden is sent. */
export function fitted(content: QuestionContent): QuestionContent {
  const hasOptions = content.type === 'single' || content.type === 'multiple';
  return {
    ...content,
    options: hasOptions ? content.options.filter((option) => option.text.trim()) : [],
    gaps: content.type === 'fill-in' ? content.gaps.filter((gap) => gap.alternatives.length > 0) : [],
    isTrue: content.type === 'true-false' ? content.isTrue : null,
    guidance: content.type === 'short-answer' ? content.guidance : null,
  };
}

function Options({
  content,
  onChange,
}: {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const isSingle = content.type === 'single';
  const change = (id: string, text: string) =>
    onChange({
      ...content,
      options: content.options.map((option) => (option.id === id ? { ...option, text } : option)),
    });
  const mark = (id: string, isOn: boolean) =>
    onChange({
      ...content,
      options: content.options.map((option) =>
        option.id === id
          ? { ...option, isCorrect: isOn }
          : isSingle
            ? { ...option, isCorrect: false }
            : option,
      ),
    });
  const nextId = () =>
    'abcdefghijklmnopqrstuvwxyz'
      .split('')
      .find((id) => !content.options.some((option) => option.id === id)) ?? `x${content.options.length}`;
  return (
    <fieldset className="field">
      <legend className="small muted">{t('bank:options')}</legend>
      {content.options.map((option, index) => (
        <div className="option-row" key={option.id}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={option.isCorrect}
            aria-label={t('bank:right-option', { letter: String.fromCharCode(65 + index) })}
            onChange={(event) => mark(option.id, event.target.checked)}
          />
          <span>{String.fromCharCode(65 + index)}.</span>
          <input
            className="input"
            value={option.text}
            aria-label={t('bank:option', { letter: String.fromCharCode(65 + index) })}
            onChange={(event) => change(option.id, event.target.value)}
          />
          <IconButton
            icon="close"
            name={t('bank:remove-option', { letter: String.fromCharCode(65 + index) })}
            disabled={content.options.length <= 2}
            onClick={() =>
              onChange({ ...content, options: content.options.filter((other) => other.id !== option.id) })
            }
          />
        </div>
      ))}
      <div>
        <Button
          isTight
          icon="plus"
          onClick={() =>
            onChange({
              ...content,
              options: [...content.options, option(nextId())],
            })
          }
        >
          {t('bank:add-option')}
        </Button>
      </div>
    </fieldset>
  );
}

function Gaps({
  content,
  onChange,
}: {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(content.gaps.map((gap) => gap.alternatives.join('|')).join('\n'));
  return (
    <Field label={t('bank:gaps')} hint={t('bank:gaps-hint')}>
      {(field) => (
        <textarea
          {...field}
          className="input"
          rows={3}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            const gaps = event.target.value.split('\n').map((line, index) => ({
              ...(content.gaps[index] ?? NO_GAP),
              alternatives: line
                .split('|')
                .map((part) => part.trim())
                .filter(Boolean),
            }));
            onChange({ ...content, gaps });
          }}
        />
      )}
    </Field>
  );
}

/** One question with everything that belongs to its type. */
export function QuestionForm({ content: start, submit, isPending, onSubmit, onCancel }: Props) {
  const { t } = useTranslation();
  const [content, setContent] = useState(start);
  const change = (more: Partial<QuestionContent>) => setContent({ ...content, ...more });
  const changeType = (type: QuestionType) =>
    change({
      type,
      options: content.options.length > 0 ? content.options : EMPTY.options,
    });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(fitted(content));
  };
  return (
    <form className="question-form" onSubmit={send}>
      <div className="form-row">
        <Field label={t('bank:type')}>
          {(field) => (
            <Select
              {...field}
              value={content.type}
              onChange={(event) => changeType(event.target.value as QuestionType)}
              choices={TYPES.map((type) => ({ value: type, text: t(`bank:types.${type}`) }))}
            />
          )}
        </Field>
        <Field label={t('bank:mark')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={0.5}
              step={0.5}
              value={content.mark}
              onChange={(event) => change({ mark: Number(event.target.value) || 1 })}
            />
          )}
        </Field>
        <Field label={t('bank:tags')}>
          {(field) => (
            <input
              {...field}
              className="input"
              defaultValue={content.tags.join(' ')}
              onBlur={(event) => change({ tags: event.target.value.split(/[\s,，、]+/).filter(Boolean) })}
            />
          )}
        </Field>
      </div>
      <Field label={t('bank:stem')}>
        {(field) => (
          <textarea
            {...field}
            className="input"
            rows={3}
            required
            value={content.stem}
            onChange={(event) => change({ stem: event.target.value })}
          />
        )}
      </Field>
      {content.type === 'single' || content.type === 'multiple' ? (
        <Options content={content} onChange={setContent} />
      ) : null}
      {content.type === 'true-false' ? (
        <Segmented
          label={t('bank:answer')}
          value={content.isTrue === null ? '' : String(content.isTrue)}
          onChange={(value) => change({ isTrue: value === 'true' })}
          choices={[
            { value: 'true', text: t('bank:true') },
            { value: 'false', text: t('bank:false') },
          ]}
        />
      ) : null}
      {content.type === 'fill-in' ? <Gaps content={content} onChange={setContent} /> : null}
      {content.type === 'short-answer' ? (
        <Field label={t('bank:guidance')}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={3}
              value={content.guidance ?? ''}
              onChange={(event) => change({ guidance: event.target.value || null })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t('bank:explanation')}>
        {(field) => (
          <textarea
            {...field}
            className="input"
            rows={2}
            value={content.explanation ?? ''}
            onChange={(event) => change({ explanation: event.target.value || null })}
          />
        )}
      </Field>
      <div className="form-row">
        <Button type="submit" kind={onCancel ? 'plain' : 'primary'} isPending={isPending}>
          {submit}
        </Button>
        {onCancel ? (
          <Button kind="quiet" onClick={onCancel}>
            {t('components:cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
