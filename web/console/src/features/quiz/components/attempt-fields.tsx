import type { QuizDraftRequest } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import { NumberField } from '../../../components/number-field';
import type { Wrong } from '../../../lib/refused';
import './attempt-fields.css';

const MODES = ['assessment', 'practice'] as const;
const GRADE_BY = ['best', 'last', 'first', 'average'] as const;
const EXPIRIES = ['submit', 'grace', 'abandon'] as const;
const A_DAY = 86_400;

type Fields = Pick<
  QuizDraftRequest,
  'passPercent' | 'attemptsAllowed' | 'timeLimitSeconds' | 'gradeBy' | 'mode' | 'expiry' | 'handInSeconds'
>;

function Choose<T extends string>({
  label,
  hint,
  value,
  values,
  text,
  onChange,
}: {
  label: string;
  hint?: string;
  value: T;
  values: readonly T[];
  text: (value: T) => string;
  onChange: (value: T) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(field) => (
        <Select
          {...field}
          value={value}
          onChange={({ target }) => {
            const chosen = values.find((one) => one === target.value);
            if (chosen) onChange(chosen);
          }}
          choices={values.map((one) => ({ value: one, text: text(one) }))}
        />
      )}
    </Field>
  );
}

/** What a quiz is for, how often and how long it is taken, which attempt counts, and what happens at the deadline. */
export function AttemptFields({
  settings,
  wrong,
  onChange,
}: {
  settings: Fields;
  wrong: Wrong;
  onChange: (more: Partial<Fields>) => void;
}) {
  const { t } = useTranslation();
  const mode = settings.mode ?? 'assessment';
  const expiry = settings.expiry ?? 'submit';
  return (
    <>
      <Choose
        label={t('quiz:mode')}
        hint={t(`quiz:mode-notes.${mode}`)}
        value={mode}
        values={MODES}
        text={(value) => t(`quiz:modes.${value}`)}
        onChange={(value) => onChange({ mode: value })}
      />
      <div className="form-row">
        <NumberField
          label={t('quiz:pass-percent')}
          error={wrong('/passPercent')}
          min={0}
          max={100}
          isMust
          value={settings.passPercent}
          onChange={(percent) => onChange({ passPercent: percent ?? 0 })}
        />
        <NumberField
          label={t('quiz:attempts')}
          error={wrong('/attemptsAllowed')}
          hint={t('quiz:empty-means-any')}
          max={100}
          value={settings.attemptsAllowed}
          onChange={(attemptsAllowed) => onChange({ attemptsAllowed })}
        />
        <NumberField
          label={t('quiz:minutes')}
          min={0.2}
          max={10_080}
          error={wrong('/timeLimitSeconds')}
          hint={t('quiz:empty-means-none')}
          per={60}
          value={settings.timeLimitSeconds}
          onChange={(timeLimitSeconds) => onChange({ timeLimitSeconds })}
        />
      </div>
      <Choose
        label={t('quiz:grade-by')}
        hint={t('quiz:grade-by-note')}
        value={settings.gradeBy ?? 'best'}
        values={GRADE_BY}
        text={(value) => t(`quiz:grades-by.${value}`)}
        onChange={(value) => onChange({ gradeBy: value })}
      />
      <Choose
        label={t('quiz:expiry')}
        hint={t(`quiz:expiry-notes.${expiry}`)}
        value={expiry}
        values={EXPIRIES}
        text={(value) => t(`quiz:expiries.${value}`)}
        onChange={(value) => onChange({ expiry: value })}
      />
      {expiry === 'grace' ? (
        <NumberField
          label={t('quiz:hand-in-minutes')}
          error={wrong('/handInSeconds')}
          per={60}
          max={43_200}
          isMust
          value={settings.handInSeconds ?? A_DAY}
          onChange={(handInSeconds) => onChange({ handInSeconds })}
        />
      ) : null}
    </>
  );
}
