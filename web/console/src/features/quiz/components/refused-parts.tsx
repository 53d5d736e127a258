import { isProblem } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';

const PLACE = /^\/(items|rules|sections)\/(\d+)/;

/** What a refused draft or publication says of its questions, rules and parts, each with its place. */
export function RefusedParts({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!isProblem(error, 'quiz-invalid') && !isProblem(error, 'quiz-not-publishable')) return null;
  const lines = error.errors.flatMap(({ pointer, detail }) => {
    const [, part, index] = PLACE.exec(pointer) ?? [];
    if (part) return [t(`quiz:refused.${part}`, { n: Number(index) + 1, detail })];
    return pointer === '/items' ? [detail] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="field-error refused-parts" role="alert">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
