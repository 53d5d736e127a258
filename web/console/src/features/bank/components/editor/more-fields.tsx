import type { FeedbackView, ScoringView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../../components/controls';
import { GRADING } from '../../../../lib/grading';
import { NO_SCORING, ORDERING } from '../../model/scoring';
import { HintsEditor } from './hints-editor';
import { type PartProps, TextField } from './parts';
import { useWrong } from './refusal';
import { TextRules } from './text-rules';

/** What few questions need: folded until asked for. */
export function MoreFields({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const feedback: FeedbackView = content.feedback ?? { correct: null, partial: null, incorrect: null };
  const scoring: ScoringView = content.scoring ?? NO_SCORING;
  const say = (more: Partial<FeedbackView>) => onChange({ ...content, feedback: { ...feedback, ...more } });
  const score = (more: Partial<ScoringView>) => onChange({ ...content, scoring: { ...scoring, ...more } });
  const isChoice = content.type === 'multiple';
  const isOrder = content.type === 'ordering';
  const hasParts = ['fill-in', 'cloze', 'matching', 'composite'].includes(content.type);
  const isTyped = ['fill-in', 'short-text', 'cloze'].includes(content.type);
  return (
    <details className="more-fields">
      <summary>{t('bank:more.title')}</summary>
      {isChoice || isOrder ? (
        <Field
          label={t('bank:more.policy')}
          error={wrong(isChoice ? '/scoring/choices' : '/scoring/ordering')}
        >
          {(field) => (
            <Select
              {...field}
              value={(isChoice ? scoring.choices : scoring.ordering) ?? ''}
              onChange={(event) => {
                const value = event.target.value || null;
                score(
                  isChoice
                    ? { choices: value as ScoringView['choices'] }
                    : { ordering: value as ScoringView['ordering'] },
                );
              }}
              choices={[
                { value: '', text: t(isChoice ? 'bank:more.asQuiz' : 'bank:more.allOrNothing') },
                ...(isChoice
                  ? GRADING.map((value) => ({ value, text: t(`components:grading.${value}`) }))
                  : ORDERING.map((value) => ({ value, text: t(`bank:ordering.${value}`) }))),
              ]}
            />
          )}
        </Field>
      ) : null}
      {hasParts ? (
        <label className="check">
          <input
            type="checkbox"
            checked={scoring.isAllOrNothing ?? false}
            onChange={(event) => score({ isAllOrNothing: event.target.checked })}
          />
          {t('bank:more.together')}
        </label>
      ) : null}
      {content.type === 'fill-in' ? (
        <label className="check">
          <input
            type="checkbox"
            checked={scoring.isAnyOrder ?? false}
            onChange={(event) => score({ isAnyOrder: event.target.checked })}
          />
          {t('bank:more.anyOrder')}
        </label>
      ) : null}
      {isTyped ? <TextRules rules={scoring.rules ?? null} onChange={(rules) => score({ rules })} /> : null}
      {content.type === 'single' || content.type === 'multiple' ? (
        <label className="check">
          <input
            type="checkbox"
            checked={content.keepsOrder ?? false}
            onChange={(event) => onChange({ ...content, keepsOrder: event.target.checked })}
          />
          {t('bank:more.keepsOrder')}
        </label>
      ) : null}
      <div className="form-row">
        <TextField
          label={t('bank:more.category')}
          error={wrong('/category')}
          hint={t('bank:more.categoryHint')}
          value={content.category}
          onChange={(category) => onChange({ ...content, category })}
        />
        <TextField
          label={t('bank:more.difficulty')}
          error={wrong('/difficulty')}
          value={content.difficulty}
          onChange={(difficulty) => onChange({ ...content, difficulty })}
        />
      </div>
      {(['correct', 'partial', 'incorrect'] as const).map((kind) => (
        <TextField
          key={kind}
          label={t(`bank:feedback.${kind}`)}
          error={wrong(`/feedback/${kind}`)}
          rows={2}
          value={feedback[kind]}
          onChange={(text) => say({ [kind]: text })}
        />
      ))}
      <HintsEditor content={content} onChange={onChange} />
    </details>
  );
}
