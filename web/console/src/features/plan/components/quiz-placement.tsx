import type { QuizView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';

const PLACEMENTS = ['none', 'every-day', 'week-ends'] as const;

export interface Placed {
  placement: (typeof PLACEMENTS)[number];
  quizId: string | null;
}

export const NO_QUIZ: Placed = { placement: 'none', quizId: null };

/** Where the next split puts a quiz: on every day, at the end of each study week, or nowhere. */
export function QuizPlacement({
  placed,
  quizzes,
  onChange,
}: {
  placed: Placed;
  quizzes: QuizView[];
  onChange: (placed: Placed) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="form-row">
      <Field label={t('plan:placement')} hint={t('plan:placement-hint')}>
        {(field) => (
          <Select
            {...field}
            value={placed.placement}
            onChange={(event) => {
              const placement = event.target.value as Placed['placement'];
              onChange({
                placement,
                quizId: placement === 'none' ? null : (placed.quizId ?? quizzes[0]?.id ?? null),
              });
            }}
            choices={PLACEMENTS.map((value) => ({ value, text: t(`plan:placements.${value}`) }))}
          />
        )}
      </Field>
      {placed.placement === 'none' ? null : (
        <Field label={t('plan:placed-quiz')}>
          {(field) => (
            <Select
              {...field}
              value={placed.quizId ?? ''}
              onChange={(event) => onChange({ ...placed, quizId: event.target.value || null })}
              choices={quizzes.map((quiz) => ({ value: quiz.id, text: quiz.title }))}
            />
          )}
        </Field>
      )}
    </div>
  );
}
