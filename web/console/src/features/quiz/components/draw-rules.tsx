import type { DrawRuleView, PaperSectionView } from '@rizhi/shared/api/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, IconButton, Select } from '../../../components/controls';
import { NumberField } from '../../../components/number-field';
import { Section } from '../../../components/page';
import './composition.css';

const TYPES = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'short-text',
  'numeric',
  'matching',
  'ordering',
  'cloze',
  'short-answer',
  'composite',
];

interface DrawRulesProps {
  rules: DrawRuleView[];
  sections: PaperSectionView[];
  onChange: (rules: DrawRuleView[]) => void;
}

const tagsOf = (text: string) =>
  text
    .split(/[,，、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** How many questions the bank has for a rule, as of the last save. */
function Available({ rule }: { rule: DrawRuleView }) {
  const { t } = useTranslation();
  if (rule.available === null) return <p className="hint">{t('quiz:draw-unknown')}</p>;
  return rule.available < rule.count ? (
    <p className="hint composed-short">{t('quiz:draw-short', { count: rule.available })}</p>
  ) : (
    <p className="hint">{t('quiz:draw-available', { count: rule.available })}</p>
  );
}

function Rule({
  rule,
  number,
  sections,
  onChange,
  onRemove,
}: {
  rule: DrawRuleView;
  number: number;
  sections: PaperSectionView[];
  onChange: (more: Partial<DrawRuleView>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const [tags, setTags] = useState(rule.tags.join(t('bank:comma')));
  const match = (more: Partial<DrawRuleView>) => onChange({ ...more, available: null });
  return (
    <fieldset className="composed">
      <legend>{t('quiz:draw-legend', { n: number })}</legend>
      <div className="form-row">
        <Field label={t('quiz:draw-category')} hint={t('quiz:draw-category-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={300}
              value={rule.category ?? ''}
              onChange={(event) => match({ category: event.target.value || null })}
            />
          )}
        </Field>
        <Field label={t('quiz:draw-tags')} hint={t('quiz:draw-tags-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              value={tags}
              onChange={(event) => {
                setTags(event.target.value);
                match({ tags: tagsOf(event.target.value) });
              }}
            />
          )}
        </Field>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={rule.withChildren}
          onChange={(event) => match({ withChildren: event.target.checked })}
        />
        {t('quiz:draw-children')}
      </label>
      <div className="form-row">
        <Field label={t('quiz:draw-type')}>
          {(field) => (
            <Select
              {...field}
              value={rule.type ?? ''}
              onChange={(event) => match({ type: event.target.value || null })}
              choices={[
                { value: '', text: t('quiz:draw-any') },
                ...TYPES.map((value) => ({ value, text: t(`question:type.${value}`) })),
              ]}
            />
          )}
        </Field>
        <Field label={t('quiz:draw-difficulty')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={50}
              value={rule.difficulty ?? ''}
              onChange={(event) => match({ difficulty: event.target.value || null })}
            />
          )}
        </Field>
        <NumberField
          label={t('quiz:draw-count')}
          max={300}
          isMust
          value={rule.count}
          onChange={(count) => onChange({ count: count ?? 1 })}
        />
        <NumberField
          label={t('quiz:draw-mark')}
          min={0.5}
          step={0.5}
          isMust
          value={rule.mark}
          onChange={(mark) => onChange({ mark: mark ?? 1 })}
        />
        {sections.length === 0 ? null : (
          <Field label={t('quiz:part')}>
            {(field) => (
              <Select
                {...field}
                value={rule.section ?? ''}
                onChange={(event) => onChange({ section: event.target.value || null })}
                choices={[
                  { value: '', text: t('quiz:no-part') },
                  ...sections.map((section) => ({ value: section.id, text: section.title })),
                ]}
              />
            )}
          </Field>
        )}
      </div>
      <Available rule={rule} />
      <IconButton icon="close" name={t('quiz:draw-remove', { n: number })} onClick={onRemove} />
    </fieldset>
  );
}

/** Rules that draw questions from the bank for each attempt. */
export function DrawRules({ rules, sections, onChange }: DrawRulesProps) {
  const { t } = useTranslation();
  const add = () =>
    onChange([
      ...rules,
      {
        id: crypto.randomUUID(),
        section: null,
        category: null,
        withChildren: true,
        tags: [],
        type: null,
        difficulty: null,
        count: 5,
        mark: 2,
        available: null,
      },
    ]);
  return (
    <Section
      title={t('quiz:draws')}
      note={t('quiz:draws-note')}
      more={
        <Button isTight icon="plus" onClick={add}>
          {t('quiz:draw-add')}
        </Button>
      }
    >
      {rules.map((rule, index) => (
        <Rule
          key={rule.id}
          rule={rule}
          number={index + 1}
          sections={sections}
          onChange={(more) =>
            onChange(rules.map((other) => (other.id === rule.id ? { ...other, ...more } : other)))
          }
          onRemove={() => onChange(rules.filter((other) => other.id !== rule.id))}
        />
      ))}
    </Section>
  );
}
