import type { TextRulesView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../components/number-field';
import { NO_RULES, TEXT_RULES, USUAL_PER_EDIT } from '../../model/scoring';
import './text-rules.css';

interface RulesProps {
  rules: TextRulesView | null;
  onChange: (rules: TextRulesView) => void;
}

type Switch = (typeof TEXT_RULES)[number]['name'];

/** A key that stands for many texts has nothing to be near to. */
const switched = (set: TextRulesView, name: Switch, isOn: boolean): TextRulesView => ({
  ...set,
  [name]: isOn,
  ...(isOn && (name === 'hasPatterns' || name === 'hasWildcards') ? { charactersPerEdit: null } : {}),
});

/** Which differences between a typed answer and the key do not matter, a switch each. */
export function TextRules({ rules, onChange }: RulesProps) {
  const { t } = useTranslation();
  const set = rules ?? NO_RULES;
  const per = set.charactersPerEdit;
  const isForMany = per === null && (set.hasPatterns === true || set.hasWildcards === true);
  return (
    <fieldset className="text-rules">
      <legend>{t('bank:rules.title')}</legend>
      {TEXT_RULES.map(({ name, usual }) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={set[name] ?? usual}
            onChange={(event) => onChange(switched(set, name, event.target.checked))}
          />
          {t(`bank:rules.${name}`)}
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          disabled={isForMany}
          checked={per !== null}
          onChange={(event) =>
            onChange({ ...set, charactersPerEdit: event.target.checked ? USUAL_PER_EDIT : null })
          }
        />
        {t('bank:rules.edits')}
      </label>
      {per === null ? null : (
        <NumberField
          label={t('bank:rules.per-edit')}
          hint={t('bank:rules.per-edit-note')}
          min={4}
          max={100}
          isMust
          value={per}
          onChange={(next) => onChange({ ...set, charactersPerEdit: next ?? USUAL_PER_EDIT })}
        />
      )}
    </fieldset>
  );
}
