import type { MarkingRule } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { useAction } from '../../../lib/use-action';
import { markingKey, ruleQuery, saveRule } from '../api/marking';

function RuleForm({ quizId, rule, onClose }: { quizId: string; rule: MarkingRule; onClose: () => void }) {
  const { t } = useTranslation();
  const [isDouble, setDouble] = useState(rule.isDouble);
  const [tolerance, setTolerance] = useState(String(rule.tolerance));
  const save = useAction<MarkingRule, MarkingRule>({
    send: (input, headers) => saveRule(quizId, input, headers),
    done: t('grading:rule-saved'),
    stale: [markingKey],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('grading:rule')}
      submit={t('grading:rule-save')}
      isPending={save.isPending}
      onSubmit={() => save.run({ isDouble, tolerance: Number(tolerance) })}
      onClose={onClose}
    >
      <label className="check">
        <input type="checkbox" checked={isDouble} onChange={(event) => setDouble(event.target.checked)} />
        {t('grading:double')}
      </label>
      <Field label={t('grading:tolerance')} hint={t('grading:tolerance-hint')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="number"
            min={0}
            step="any"
            required
            disabled={!isDouble}
            value={tolerance}
            onChange={(event) => setTolerance(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

/** How many people mark a quiz. */
export function MarkingRuleDialog({ quizId, onClose }: { quizId: string; onClose: () => void }) {
  const rule = useQuery(ruleQuery(quizId));
  return rule.data ? <RuleForm quizId={quizId} rule={rule.data} onClose={onClose} /> : null;
}
