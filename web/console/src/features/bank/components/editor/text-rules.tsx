import type { TextRulesView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { NO_RULES, TEXT_RULES } from '../../model/scoring';
import './text-rules.css';

interface RulesProps {
  rules: TextRulesView | null;
  onChange: (rules: TextRulesView) => void;
}

/** Which differences between a typed answer and the key do not matter, a switch each. */
export function TextRules({ rules, onChange }: RulesProps) {
  const { t } = useTranslation();
  const set = rules ?? NO_RULES;
  return (
    <fieldset className="text-rules">
      <legend>{t('bank:rules.title')}</legend>
      {TEXT_RULES.map(({ name, usual }) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={set[name] ?? usual}
            onChange={(event) => onChange({ ...set, [name]: event.target.checked })}
          />
          {t(`bank:rules.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
