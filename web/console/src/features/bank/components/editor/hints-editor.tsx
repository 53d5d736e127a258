import { useTranslation } from 'react-i18next';
import { Lines, type PartProps, Remove } from './parts';
import { useWrong } from './refusal';

/** What members may look at, one by one, where nothing is assessed. */
export function HintsEditor({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const hints = content.hints ?? [];
  const write = (next: string[]) => onChange({ ...content, hints: next.length > 0 ? next : null });
  return (
    <Lines
      legend={t('bank:hint.title')}
      hint={t('bank:hint.about')}
      error={wrong('/hints')}
      add={t('bank:hint.add')}
      onAdd={() => write([...hints, ''])}
    >
      {hints.map((hint, index) => (
        <div className="option-row" key={index}>
          <textarea
            className="input"
            rows={1}
            value={hint}
            aria-label={t('bank:hint.nth', { number: index + 1 })}
            onChange={(event) => write(hints.map((text, at) => (at === index ? event.target.value : text)))}
          />
          <Remove
            name={t('bank:hint.remove', { number: index + 1 })}
            onRemove={() => write(hints.filter((_, at) => at !== index))}
          />
        </div>
      ))}
    </Lines>
  );
}
