import { useTranslation } from 'react-i18next';
import type { ExplanationView } from '../generated/types';
import { Why } from './surface';

/** Why a day stands as it does: the facts in order, then the rule, in the server's words. */
export function Explanation({ explanation }: { explanation: ExplanationView }) {
  const { t } = useTranslation();
  if (explanation.facts.length === 0 && !explanation.ruleText) return null;
  return (
    <Why question={t(`shared:why.${explanation.state}`)}>
      {explanation.facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same fact may stand twice, the order never changes.
        <li key={index}>{fact.text}</li>
      ))}
      {explanation.ruleText ? <li>{explanation.ruleText}</li> : null}
    </Why>
  );
}
