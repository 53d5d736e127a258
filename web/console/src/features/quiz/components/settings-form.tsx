import type { GradingPolicy, QuizDraftRequest } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import { NumberField } from '../../../components/number-field';
import { GRADING } from '../../../lib/grading';
import type { Wrong } from '../../../lib/refused';
import { AttemptFields } from './attempt-fields';
import { ReviewFields } from './review-fields';
import { WindowFields } from './window-fields';

export type Settings = Omit<QuizDraftRequest, 'version' | 'items' | 'sections' | 'rules'>;

export function SettingsForm({
  settings,
  wrong,
  onChange,
}: {
  settings: Settings;
  wrong: Wrong;
  onChange: (more: Partial<Settings>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="form quiz-settings">
      <Field label={t('quiz:title')} error={wrong('/title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            maxLength={120}
            value={settings.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <AttemptFields settings={settings} wrong={wrong} onChange={onChange} />
      <Field label={t('quiz:policy')}>
        {(field) => (
          <Select
            {...field}
            value={settings.policy}
            onChange={(event) => onChange({ policy: event.target.value as GradingPolicy })}
            choices={GRADING.map((value) => ({ value, text: t(`components:grading.${value}`) }))}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          aria-describedby="negative-note"
          checked={settings.hasNegativeMarks ?? false}
          onChange={(event) => onChange({ hasNegativeMarks: event.target.checked })}
        />
        {t('quiz:negative')}
      </label>
      <p className="hint" id="negative-note">
        {t('quiz:negative-note')}
      </p>
      <div className="form-row">
        <NumberField
          label={t('quiz:first-delay')}
          max={43_200}
          error={wrong('/firstDelaySeconds')}
          hint={t('quiz:empty-means-at-once')}
          per={60}
          value={settings.firstDelaySeconds || null}
          onChange={(firstDelaySeconds) => onChange({ firstDelaySeconds })}
        />
        <NumberField
          label={t('quiz:later-delay')}
          max={43_200}
          error={wrong('/laterDelaySeconds')}
          hint={t('quiz:empty-means-at-once')}
          per={60}
          value={settings.laterDelaySeconds || null}
          onChange={(laterDelaySeconds) => onChange({ laterDelaySeconds })}
        />
      </div>
      <WindowFields
        window={{ opens: settings.opens ?? null, closes: settings.closes ?? null }}
        hint={t('quiz:empty-means-plan')}
        error={wrong('/closes')}
        onChange={onChange}
      />
      <ReviewFields
        review={settings.review}
        options={settings.reviewOptions ?? null}
        onChange={(review, reviewOptions) => onChange({ review, reviewOptions })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={settings.isShuffled}
          onChange={(event) => onChange({ isShuffled: event.target.checked })}
        />
        {t('quiz:shuffle')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.areOptionsShuffled}
          onChange={(event) => onChange({ areOptionsShuffled: event.target.checked })}
        />
        {t('quiz:shuffle-options')}
      </label>
    </div>
  );
}
