import type { ChildView, QuestionType } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Segmented, Select } from '../../../../components/controls';
import { BLANK } from '../../model/content';
import { asType, CHILD_TYPES, freeId } from '../../model/kinds';
import { GapsEditor, OneGapEditor } from './gap-editor';
import { HintsEditor } from './hints-editor';
import { OptionsEditor } from './options-editor';
import { PairsEditor } from './pairs-editor';
import { Lines, NumberField, type PartProps, Remove, TextField } from './parts';
import { useWrong, Within } from './refusal';
import { RubricEditor } from './rubric-editor';

/** The key of a question, as its type has it. */
export function TypeFields(props: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const { content, onChange } = props;
  switch (content.type) {
    case 'single':
    case 'multiple':
      return (
        <OptionsEditor
          legend={t('bank:options')}
          options={content.options}
          keys={content.type === 'single' ? 'one' : 'several'}
          onChange={(options) => onChange({ ...content, options })}
        />
      );
    case 'ordering':
      return (
        <OptionsEditor
          legend={t('bank:right-order')}
          options={content.options}
          keys="order"
          onChange={(options) => onChange({ ...content, options })}
        />
      );
    case 'matching':
      return <PairsEditor {...props} />;
    case 'true-false':
      return (
        <Segmented
          label={t('bank:answer')}
          error={wrong('/isTrue')}
          value={content.isTrue === null ? '' : String(content.isTrue)}
          onChange={(value) => onChange({ ...content, isTrue: value === 'true' })}
          choices={[
            { value: 'true', text: t('bank:true') },
            { value: 'false', text: t('bank:false') },
          ]}
        />
      );
    case 'short-text':
    case 'numeric':
      return <OneGapEditor {...props} />;
    case 'fill-in':
    case 'cloze':
      return <GapsEditor {...props} />;
    case 'short-answer':
      return <RubricEditor {...props} />;
    case 'composite':
      return <Children {...props} />;
    case 'description':
      return null;
  }
}

/** The questions about a material. */
function Children({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const children = content.children ?? [];
  const change = (id: string, next: ChildView['content']) =>
    onChange({
      ...content,
      children: children.map((child) => (child.id === id ? { ...child, content: next } : child)),
    });
  return (
    <Lines
      legend={t('bank:child.title')}
      hint={t('bank:child.hint')}
      error={wrong('/children')}
      add={t('bank:child.add')}
      onAdd={() =>
        onChange({
          ...content,
          children: [...children, { id: freeId(children, 'c'), content: asType(BLANK, 'single') }],
        })
      }
    >
      {children.map((child, index) => (
        <fieldset className="part" key={child.id}>
          <legend>{t('bank:child.nth', { number: index + 1 })}</legend>
          <div className="form-row">
            <Field label={t('bank:type')} error={wrong(`/children/${child.id}/content/type`)}>
              {(field) => (
                <Select
                  {...field}
                  value={child.content.type}
                  onChange={(event) =>
                    change(child.id, asType(child.content, event.target.value as QuestionType))
                  }
                  choices={CHILD_TYPES.map((type) => ({
                    value: type,
                    text: t(`question:type.${type}`),
                  }))}
                />
              )}
            </Field>
            <NumberField
              label={t('bank:child.weight')}
              error={wrong(`/children/${child.id}/content/mark`)}
              min={0.5}
              step={0.5}
              value={child.content.mark}
              onChange={(mark) => change(child.id, { ...child.content, mark })}
            />
            <Remove
              name={t('bank:child.remove', { number: index + 1 })}
              isLocked={children.length === 1}
              onRemove={() =>
                onChange({ ...content, children: children.filter(({ id }) => id !== child.id) })
              }
            />
          </div>
          <TextField
            label={t('bank:stem')}
            error={wrong(`/children/${child.id}/content/stem`)}
            rows={2}
            isRequired
            value={child.content.stem}
            onChange={(stem) => change(child.id, { ...child.content, stem: stem ?? '' })}
          />
          <Within part={`/children/${child.id}/content`}>
            <TypeFields content={child.content} onChange={(next) => change(child.id, next)} />
            <details className="more-fields">
              <summary>{t('bank:hint.title')}</summary>
              <HintsEditor content={child.content} onChange={(next) => change(child.id, next)} />
            </details>
          </Within>
        </fieldset>
      ))}
    </Lines>
  );
}
