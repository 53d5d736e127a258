import type { QuestionContent, QuestionType } from '@rizhi/shared/api/types';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { Unsaved } from '../../../components/unsaved';
import { BLANK } from '../model/content';
import { asType, fitted, TYPES } from '../model/kinds';
import { MoreFields } from './editor/more-fields';
import { NumberField, TextField } from './editor/parts';
import { Pictures } from './editor/pictures';
import { TypeFields } from './editor/type-fields';
import { QuestionPreview } from './question-preview';

interface Props {
  content: QuestionContent;
  submit: string;
  isPending: boolean;
  onSubmit: (content: QuestionContent) => void;
  onCancel?: () => void;
  /** Saves it without asking that it be ready. */
  onDraft?: ((content: QuestionContent) => void) | undefined;
}

export const EMPTY: QuestionContent = asType(BLANK, 'single');

/** One question with everything that belongs to its type. What the form does not show is kept as it came. */
export function QuestionForm({ content: start, submit, isPending, onSubmit, onCancel, onDraft }: Props) {
  const { t } = useTranslation();
  const [content, setContent] = useState(start);
  const [isPreview, setPreview] = useState(false);
  const change = (more: Partial<QuestionContent>) => setContent({ ...content, ...more });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(fitted(content));
  };
  return (
    <form
      className="question-form"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isPending) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <Unsaved isDirty={content !== start} />
      <div className="form-row">
        <Field label={t('bank:type')}>
          {(field) => (
            <Select
              {...field}
              value={content.type}
              onChange={(event) => setContent(asType(content, event.target.value as QuestionType))}
              choices={TYPES.map((type) => ({ value: type, text: t(`question:type.${type}`) }))}
            />
          )}
        </Field>
        {content.type === 'description' ? null : (
          <NumberField
            label={t('bank:mark')}
            min={0.5}
            step={0.5}
            value={content.mark}
            onChange={(mark) => change({ mark })}
          />
        )}
        <Field label={t('bank:tags')}>
          {(field) => (
            <input
              {...field}
              className="input"
              defaultValue={content.tags.join(' ')}
              onChange={(event) => change({ tags: event.target.value.split(/[\s,，、]+/).filter(Boolean) })}
            />
          )}
        </Field>
      </div>
      <TextField
        label={t(content.type === 'composite' ? 'question:material' : 'bank:stem')}
        rows={content.type === 'composite' || content.type === 'description' ? 7 : 3}
        isRequired
        value={content.stem}
        onChange={(stem) => change({ stem: stem ?? '' })}
      />
      <TypeFields key={content.type} content={content} onChange={setContent} />
      {content.type === 'description' ? null : (
        <TextField
          label={t('bank:explanation')}
          rows={2}
          value={content.explanation}
          onChange={(explanation) => change({ explanation })}
        />
      )}
      <Pictures content={content} onChange={setContent} />
      <MoreFields content={content} onChange={setContent} />
      {isPreview ? <QuestionPreview content={content} /> : null}
      <div className="form-row">
        <Button
          type="submit"
          kind={onCancel ? 'plain' : 'primary'}
          isPending={isPending}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={t('bank:save-keys')}
        >
          {submit}
        </Button>
        {onDraft ? (
          <Button disabled={isPending} onClick={() => onDraft(fitted(content))}>
            {t('bank:start-draft')}
          </Button>
        ) : null}
        <Button icon="eye" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {t(isPreview ? 'bank:preview.close' : 'bank:preview.open')}
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
