import type { GradingPolicy, QuizDraftRequest } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import { GRADING } from '../../../lib/grading';
import { ReviewFields } from './review-fields';
import { WindowFields } from './window-fields';

export type Settings = Omit<QuizDraftRequest, 'version' | 'items' | 'sections' | 'rules'>;

function Delay({
  label,
  seconds,
  onChange,
}: {
  label: string;
  seconds: number | null | undefined;
  onChange: (seconds: number | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Field label={label} hint={t('quiz:empty-means-at-once')}>
      {(field) => (
        <input
          {...field}
          className="input"
          type="number"
          min={1}
          value={seconds ? seconds / 60 : ''}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value) * 60)}
        />
      )}
    </Field>
  );
}

export function SettingsForm({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (more: Partial<Settings>) => void;
}) {
  const { t } = useTranslation();
  const number = (value: string) => (value === '' ? null : Number(value));
  return (
    <div className="form">
      <Field label={t('quiz:title')}>
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
      <div className="form-row">
        <Field label={t('quiz:pass-percent')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={0}
              max={100}
              value={settings.passPercent}
              onChange={(event) => onChange({ passPercent: Number(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('quiz:attempts')} hint={t('quiz:empty-means-any')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={1}
              value={settings.attemptsAllowed ?? ''}
              onChange={(event) => onChange({ attemptsAllowed: number(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('quiz:minutes')} hint={t('quiz:empty-means-none')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              min={1}
              value={settings.timeLimitSeconds ? settings.timeLimitSeconds / 60 : ''}
              onChange={(event) =>
                onChange({
                  timeLimitSeconds: event.target.value === '' ? null : Number(event.target.value) * 60,
                })
              }
            />
          )}
        </Field>
      </div>
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
      <div className="form-row">
        <Delay
          label={t('quiz:first-delay')}
          seconds={settings.firstDelaySeconds}
          onChange={(firstDelaySeconds) => onChange({ firstDelaySeconds })}
        />
        <Delay
          label={t('quiz:later-delay')}
          seconds={settings.laterDelaySeconds}
          onChange={(laterDelaySeconds) => onChange({ laterDelaySeconds })}
        />
      </div>
      <WindowFields
        window={{ opens: settings.opens, closes: settings.closes }}
        hint={t('quiz:empty-means-plan')}
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
