import type { QuizDraftRequest, ReviewOptionsView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Field, Select } from '../../../components/controls';
import './composition.css';

type Review = QuizDraftRequest['review'];
type Phase = keyof ReviewOptionsView;
type Part = ReviewOptionsView[Phase][number];

const PHASES: readonly Phase[] = ['rightAfter', 'laterOpen', 'closed'];
const PARTS: readonly Part[] = ['response', 'marks', 'right-answers', 'feedback'];
const ALL: Part[] = [...PARTS];

/** What the phases start with when they are set one by one: as the rule before had it. */
function phasesOf(review: Review): ReviewOptionsView {
  const open: Part[] = review === 'after-submission' ? ALL : [];
  return { rightAfter: open, laterOpen: open, closed: ALL };
}

interface ReviewFieldsProps {
  review: Review;
  options: ReviewOptionsView | null;
  onChange: (review: Review, options: ReviewOptionsView | null) => void;
}

/** When results tell what: one of two rules, or a choice for each phase. */
export function ReviewFields({ review, options, onChange }: ReviewFieldsProps) {
  const { t } = useTranslation();
  const toggle = (phase: Phase, part: Part, isOn: boolean) => {
    if (!options) return;
    const parts = PARTS.filter((other) => (other === part ? isOn : options[phase].includes(other)));
    onChange(review, { ...options, [phase]: parts });
  };
  return (
    <>
      <Field label={t('quiz:review')}>
        {(field) => (
          <Select
            {...field}
            value={options ? 'phases' : review}
            onChange={(event) => {
              if (event.target.value === 'phases') onChange(review, phasesOf(review));
              else
                onChange(event.target.value === 'after-window' ? 'after-window' : 'after-submission', null);
            }}
            choices={[
              { value: 'after-submission', text: t('quiz:reviews.after-submission') },
              { value: 'after-window', text: t('quiz:reviews.after-window') },
              { value: 'phases', text: t('quiz:reviews.phases') },
            ]}
          />
        )}
      </Field>
      {options ? (
        <div className="composed-scroll">
          <table className="composed-phases">
            <caption className="sr">{t('quiz:phases')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quiz:phase-part')}</th>
                {PHASES.map((phase) => (
                  <th key={phase} scope="col">
                    {t(`quiz:phase.${phase}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {PARTS.map((part) => (
                <tr key={part}>
                  <th scope="row">{t(`quiz:shown.${part}`)}</th>
                  {PHASES.map((phase) => (
                    <td key={phase}>
                      <input
                        type="checkbox"
                        aria-label={t('quiz:shown-in', {
                          part: t(`quiz:shown.${part}`),
                          phase: t(`quiz:phase.${phase}`),
                        })}
                        checked={options[phase].includes(part)}
                        onChange={(event) => toggle(phase, part, event.target.checked)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
