import type { QuestionContent, QuestionType } from '@rizhi/shared/api/types';
import { isProblem } from '@rizhi/shared/lib/problem';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { Note } from '../../../components/page';
import { Unsaved } from '../../../components/unsaved';
import { atPlaces, HEAD } from '../../../lib/refused';
import { useFirstWrong } from '../../../lib/use-first-wrong';
import { BLANK } from '../model/content';
import { asType, fitted, TYPES } from '../model/kinds';
import { named, placesOf } from '../model/places';
import { MoreFields } from './editor/more-fields';
import { NumberField, TextField } from './editor/parts';
import { Pictures } from './editor/pictures';
import { Refusal } from './editor/refusal';
import { TypeFields } from './editor/type-fields';
import { QuestionPreview } from './question-preview';

interface Props {
  content: QuestionContent;
  submit: string;
  isPending: boolean;
  /** Why the server did not take it. */
  error?: unknown;
  onSubmit: (content: QuestionContent) => void;
  onCancel?: () => void;
  /** Saves it without asking that it be ready. */
  onDraft?: ((content: QuestionContent) => void) | undefined;
}

export const EMPTY: QuestionContent = asType(BLANK, 'single');

/** A new question is sent as it is, a change within what is known of it. */
const withinContent = (pointer: string) => pointer.replace(/^\/content(?=\/|$)/, '');

/** One question with everything that belongs to its type. What the form does not show is kept as it came. */
export function QuestionForm({
  content: start,
  submit,
  isPending,
  error,
  onSubmit,
  onCancel,
  onDraft,
}: Props) {
  const { t } = useTranslation();
  const [content, setContent] = useState(start);
  const [isPreview, setPreview] = useState(false);
  const change = (more: Partial<QuestionContent>) => setContent({ ...content, ...more });
  const [sent, setSent] = useState(start);
  const form = useFirstWrong<HTMLFormElement>(error);
  const faults = isProblem(error) ? error.errors : [];
  const said = atPlaces(
    faults.map((fault) => ({ ...fault, pointer: named(sent, withinContent(fault.pointer)) })),
    placesOf(content),
  );
  const rest = said.get(HEAD) ?? [];
  const wrong = (pointer: string) => said.get(pointer)?.join(' ') ?? null;
  const hand = (to: (content: QuestionContent) => void) => {
    const next = fitted(content);
    setSent(next);
    to(next);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    hand(onSubmit);
  };
  return (
    <form
      ref={form}
      className="question-form"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isPending) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <Unsaved isDirty={content !== start} />
      {rest.length > 0 ? (
        <div tabIndex={-1} data-wrong>
          <Note tone="error">
            {t('bank:not-saved')}
            <ul>
              {rest.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Note>
        </div>
      ) : null}
      <Refusal value={{ said, base: '' }}>
        <div className="form-row">
          <Field label={t('bank:type')} error={wrong('/type')}>
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
              error={wrong('/mark')}
              min={0.5}
              step={0.5}
              value={content.mark}
              onChange={(mark) => change({ mark })}
            />
          )}
          <Field label={t('bank:tags')} error={wrong('/tags')}>
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
          error={wrong('/stem')}
          rows={content.type === 'composite' || content.type === 'description' ? 7 : 3}
          isRequired
          value={content.stem}
          onChange={(stem) => change({ stem: stem ?? '' })}
        />
        <TypeFields key={content.type} content={content} onChange={setContent} />
        {content.type === 'description' ? null : (
          <TextField
            label={t('bank:explanation')}
            error={wrong('/explanation')}
            rows={2}
            value={content.explanation}
            onChange={(explanation) => change({ explanation })}
          />
        )}
        <Pictures content={content} onChange={setContent} />
        <MoreFields content={content} onChange={setContent} />
      </Refusal>
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
          <Button disabled={isPending} onClick={() => hand(onDraft)}>
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
