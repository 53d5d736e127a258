import type { OptionView } from '@rizhi/shared/api/types';
import { letterOf, moved } from '@rizhi/shared/question-model/response';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../components/controls';
import { option } from '../../model/content';
import { freeId } from '../../model/kinds';
import { Lines, Remove } from './parts';
import { Line, useWrong } from './refusal';

interface OptionsEditorProps {
  legend: string;
  /** Where messages about the list stand, and where its lines are. */
  at?: string;
  path?: string;
  options: readonly OptionView[];
  /** How the right ones are marked; in an ordering the order itself is the key. */
  keys: 'one' | 'several' | 'order' | 'none';
  onChange: (options: OptionView[]) => void;
}

/** Options to choose from, to assign or to bring into order. What is not shown here is kept. */
export function OptionsEditor({
  legend,
  at = '/options',
  path = at,
  options,
  keys,
  onChange,
}: OptionsEditorProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const name = useId();
  const change = (id: string, more: Partial<OptionView>) =>
    onChange(options.map((found) => (found.id === id ? { ...found, ...more } : found)));
  const mark = (id: string, isCorrect: boolean) =>
    onChange(
      options.map((found) =>
        found.id === id ? { ...found, isCorrect } : keys === 'one' ? { ...found, isCorrect: false } : found,
      ),
    );
  const signOf = (index: number) => (keys === 'order' ? String(index + 1) : letterOf(index));
  return (
    <Lines
      legend={legend}
      error={wrong(at)}
      add={t('bank:add-option')}
      onAdd={() => onChange([...options, option(freeId(options, 'o'))])}
    >
      {options.map((found, index) => {
        const letter = signOf(index);
        return (
          <Line key={found.id} at={`${path}/${found.id}`}>
            {(marks) => (
              <>
                {keys === 'one' || keys === 'several' ? (
                  <input
                    type={keys === 'one' ? 'radio' : 'checkbox'}
                    name={name}
                    checked={found.isCorrect}
                    aria-label={t('bank:right-option', { letter })}
                    onChange={(event) => mark(found.id, event.target.checked)}
                  />
                ) : null}
                <span>{letter}.</span>
                <input
                  {...marks}
                  className="input"
                  value={found.text}
                  aria-label={t('bank:option', { letter })}
                  onChange={(event) => change(found.id, { text: event.target.value })}
                />
                {keys === 'order' ? (
                  <>
                    <IconButton
                      icon="up"
                      name={t('bank:move-up', { letter })}
                      aria-disabled={index === 0}
                      onClick={() => index > 0 && onChange(moved(options, index, index - 1))}
                    />
                    <IconButton
                      icon="down"
                      name={t('bank:move-down', { letter })}
                      aria-disabled={index === options.length - 1}
                      onClick={() => index < options.length - 1 && onChange(moved(options, index, index + 1))}
                    />
                  </>
                ) : null}
                <Remove
                  name={t('bank:remove-option', { letter })}
                  isLocked={options.length <= 2}
                  onRemove={() => onChange(options.filter((other) => other.id !== found.id))}
                />
              </>
            )}
          </Line>
        );
      })}
    </Lines>
  );
}
