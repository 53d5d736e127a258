import type { PromptView } from '@rizhi/shared/api/types';
import { letterOf } from '@rizhi/shared/question-model/response';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../../components/controls';
import { prompt } from '../../model/content';
import { freeId } from '../../model/kinds';
import { OptionsEditor } from './options-editor';
import { Lines, type PartProps, Remove } from './parts';
import { Line, useWrong } from './refusal';

/** Left sides with the option that belongs to each; options may be left over or used twice. */
export function PairsEditor({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const prompts = content.prompts ?? [];
  const change = (id: string, more: Partial<PromptView>) =>
    onChange({
      ...content,
      prompts: prompts.map((found) => (found.id === id ? { ...found, ...more } : found)),
    });
  return (
    <>
      <OptionsEditor
        legend={t('bank:pairs.options')}
        options={content.options}
        keys="none"
        onChange={(options) => onChange({ ...content, options })}
      />
      <Lines
        legend={t('bank:pairs.prompts')}
        error={wrong('/prompts')}
        add={t('bank:pairs.add')}
        onAdd={() => onChange({ ...content, prompts: [...prompts, prompt(freeId(prompts, 'p'))] })}
      >
        {prompts.map((found, index) => (
          <Line key={found.id} at={`/prompts/${found.id}`}>
            {(marks) => (
              <>
                <span>{index + 1}.</span>
                <input
                  {...marks}
                  className="input"
                  value={found.text}
                  aria-label={t('bank:pairs.prompt', { number: index + 1 })}
                  onChange={(event) => change(found.id, { text: event.target.value })}
                />
                <Select
                  aria-label={t('bank:pairs.belongs', { number: index + 1 })}
                  value={content.options.some(({ id }) => id === found.optionId) ? found.optionId : ''}
                  onChange={(event) => change(found.id, { optionId: event.target.value })}
                  choices={[
                    { value: '', text: t('bank:pairs.choose') },
                    ...content.options.map(({ id, text }, at) => ({
                      value: id,
                      text: `${letterOf(at)}　${text}`,
                    })),
                  ]}
                />
                <Remove
                  name={t('bank:pairs.remove', { number: index + 1 })}
                  isLocked={prompts.length <= 2}
                  onRemove={() =>
                    onChange({ ...content, prompts: prompts.filter(({ id }) => id !== found.id) })
                  }
                />
              </>
            )}
          </Line>
        ))}
      </Lines>
    </>
  );
}
