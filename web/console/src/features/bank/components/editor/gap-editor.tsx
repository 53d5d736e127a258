import type { GapKind, GapView, NumberKeyView, QuizUnitView } from '@rizhi/shared/api/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../../components/controls';
import { NO_GAP, NO_NUMBER, option } from '../../model/content';
import { GAP_KINDS, missingGaps, withoutGap } from '../../model/kinds';
import { OptionsEditor } from './options-editor';
import { Lines, NumberField, type PartProps, Remove } from './parts';
import { useWrong } from './refusal';

const spellings = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** Every spelling that counts as right, with | between. */
function Alternatives({ gap, label, at, onChange }: KeyProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const [text, setText] = useState(gap.alternatives.join(' | '));
  return (
    <Field label={label} hint={t('bank:gap.spellings')} error={wrong(at)}>
      {(field) => (
        <input
          {...field}
          className="input"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onChange({ ...gap, alternatives: spellings(event.target.value) });
          }}
        />
      )}
    </Field>
  );
}

interface GapProps {
  gap: GapView;
  /** Where messages about the gap stand, and where its parts are. */
  at: string;
  path: string;
  onChange: (gap: GapView) => void;
}

interface KeyProps extends GapProps {
  label: string;
}

const UNIT = /^(\S+?)(?:\s*=\s*([\d.]+))?$/;

/** "kg, g=0.001": a unit, and how many key units one of it is. */
function unitsOf(text: string): QuizUnitView[] {
  return text
    .split(/[,，;；]/)
    .map((part) => UNIT.exec(part.trim()))
    .flatMap((found) => (found?.[1] ? [{ name: found[1], factor: Number(found[2] ?? 1) || 1 }] : []));
}

function Numbers({ gap, at, path, onChange }: GapProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const [units, setUnits] = useState(
    (gap.units ?? []).map(({ name, factor }) => (factor === 1 ? name : `${name}=${factor}`)).join(', '),
  );
  const first = gap.numbers?.[0] ?? NO_NUMBER;
  const change = (more: Partial<NumberKeyView>) =>
    onChange({ ...gap, numbers: [{ ...first, ...more }, ...(gap.numbers ?? []).slice(1)] });
  return (
    <>
      <div className="form-row">
        <NumberField
          label={t('bank:gap.value')}
          error={wrong(at)}
          value={first.value}
          onChange={(value) => change({ value })}
        />
        <NumberField
          label={t('bank:gap.tolerance')}
          error={wrong(`${path}/numbers/0/tolerance`)}
          min={0}
          value={first.tolerance}
          onChange={(tolerance) => change({ tolerance })}
        />
        <Field label={t('bank:gap.toleranceKind')}>
          {(field) => (
            <Select
              {...field}
              value={first.kind ?? 'absolute'}
              onChange={(event) => change({ kind: event.target.value as NumberKeyView['kind'] })}
              choices={(['absolute', 'relative', 'geometric'] as const).map((kind) => ({
                value: kind,
                text: t(`bank:gap.tolerances.${kind}`),
              }))}
            />
          )}
        </Field>
      </div>
      <Field label={t('bank:gap.units')} hint={t('bank:gap.unitsHint')} error={wrong(`${path}/units`)}>
        {(field) => (
          <input
            {...field}
            className="input"
            value={units}
            onChange={(event) => {
              setUnits(event.target.value);
              const known = unitsOf(event.target.value);
              onChange({ ...gap, units: known, needsUnit: known.length > 0 ? gap.needsUnit : false });
            }}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={gap.needsUnit ?? false}
          disabled={!gap.units?.length}
          onChange={(event) => onChange({ ...gap, needsUnit: event.target.checked })}
        />
        {t('bank:gap.needsUnit')}
      </label>
    </>
  );
}

function GapKey(props: KeyProps) {
  const { gap, at, path, onChange } = props;
  const { t } = useTranslation();
  switch (gap.kind ?? 'text') {
    case 'text':
      return <Alternatives {...props} />;
    case 'number':
      return <Numbers {...props} />;
    case 'choice':
    case 'multiple':
      return (
        <OptionsEditor
          legend={t('bank:options')}
          at={at}
          path={`${path}/options`}
          options={gap.options ?? []}
          keys={gap.kind === 'choice' ? 'one' : 'several'}
          onChange={(options) => onChange({ ...gap, options })}
        />
      );
  }
}

const begun = (gap: GapView, kind: GapKind): GapView => ({
  ...gap,
  kind,
  numbers: kind === 'number' && !gap.numbers?.length ? [NO_NUMBER] : gap.numbers,
  options:
    (kind === 'choice' || kind === 'multiple') && !gap.options?.length
      ? ['a', 'b', 'c'].map((id) => option(id))
      : gap.options,
});

/** The one gap of a short text or a number. */
export function OneGapEditor({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const gap = content.gaps[0] ?? NO_GAP;
  return (
    <GapKey
      gap={gap}
      at="/gaps"
      path="/gaps/0"
      label={t('bank:gap.right')}
      onChange={(next) => onChange({ ...content, gaps: [next, ...content.gaps.slice(1)] })}
    />
  );
}

/** Gaps in order. Those of a cloze have a kind each and stand in the text as [[1]], [[2]] and so on. */
export function GapsEditor({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const isCloze = content.type === 'cloze';
  const missing = isCloze ? missingGaps(content) : [];
  const change = (index: number, gap: GapView) =>
    onChange({ ...content, gaps: content.gaps.map((other, at) => (at === index ? gap : other)) });
  const add = () => {
    const sign = `[[${content.gaps.length + 1}]]`;
    onChange({
      ...content,
      stem: isCloze && !content.stem.includes(sign) ? `${content.stem}${sign}` : content.stem,
      gaps: [...content.gaps, { ...NO_GAP, kind: 'text' }],
    });
  };
  return (
    <Lines
      legend={t('bank:gaps')}
      error={wrong('/gaps')}
      hint={isCloze ? t('bank:gap.inText') : undefined}
      add={t('bank:gap.add')}
      onAdd={add}
    >
      {missing.length > 0 ? (
        <p className="field-error" role="status">
          {t('bank:gap.missing', { numbers: missing.map((number) => `[[${number}]]`).join(' ') })}
        </p>
      ) : null}
      {content.gaps.map((gap, index) => (
        <div className="part" key={`${index}-${content.gaps.length}`}>
          <div className="form-row">
            <strong>{t('bank:gap.nth', { number: index + 1 })}</strong>
            {isCloze ? (
              <Select
                aria-label={t('bank:gap.kindOf', { number: index + 1 })}
                value={gap.kind ?? 'text'}
                onChange={(event) => change(index, begun(gap, event.target.value as GapKind))}
                choices={GAP_KINDS.map((kind) => ({ value: kind, text: t(`bank:gap.kinds.${kind}`) }))}
              />
            ) : null}
            <Remove
              name={t('bank:gap.remove', { number: index + 1 })}
              isLocked={content.gaps.length === 1}
              onRemove={() =>
                onChange(
                  isCloze
                    ? withoutGap(content, index)
                    : { ...content, gaps: content.gaps.filter((_, at) => at !== index) },
                )
              }
            />
          </div>
          <GapKey
            gap={gap}
            at={`/gaps/${index}`}
            path={`/gaps/${index}`}
            label={t('bank:gap.rightIn', { number: index + 1 })}
            onChange={(next) => change(index, next)}
          />
        </div>
      ))}
    </Lines>
  );
}
