import type { CriterionView, KeywordsView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../../components/controls';
import { freeId } from '../../model/kinds';
import { Lines, type PartProps, Remove, TextField } from './parts';
import { Line, useWrong } from './refusal';

const words = (text: string) => text.split(/[\s,，、]+/).filter(Boolean);

/** What helps a person to mark: points to look for, a rubric, words that suggest a mark. */
export function RubricEditor({ content, onChange }: PartProps) {
  const { t } = useTranslation();
  const wrong = useWrong();
  const rubric = content.rubric ?? [];
  const keywords = content.keywords ?? [];
  const changeLine = (id: string, more: Partial<CriterionView>) =>
    onChange({ ...content, rubric: rubric.map((line) => (line.id === id ? { ...line, ...more } : line)) });
  const changeWords = (index: number, more: Partial<KeywordsView>) =>
    onChange({
      ...content,
      keywords: keywords.map((group, at) => (at === index ? { ...group, ...more } : group)),
    });
  return (
    <>
      <TextField
        label={t('bank:guidance')}
        error={wrong('/guidance')}
        rows={3}
        value={content.guidance}
        onChange={(guidance) => onChange({ ...content, guidance })}
      />
      <Lines
        legend={t('bank:rubric.title')}
        error={wrong('/rubric')}
        hint={t('bank:rubric.hint')}
        add={t('bank:rubric.add')}
        onAdd={() =>
          onChange({
            ...content,
            rubric: [...rubric, { id: freeId(rubric, 'r'), text: '', most: 1, levels: null }],
          })
        }
      >
        {rubric.map((line, index) => (
          <Line key={line.id} at={`/rubric/${line.id}`}>
            {(marks) => (
              <>
                <input
                  {...marks}
                  className="input"
                  value={line.text}
                  aria-label={t('bank:rubric.text', { number: index + 1 })}
                  onChange={(event) => changeLine(line.id, { text: event.target.value })}
                />
                <input
                  className="input short"
                  type="number"
                  min={0.5}
                  step={0.5}
                  defaultValue={line.most}
                  aria-label={t('bank:rubric.most', { number: index + 1 })}
                  onChange={(event) => changeLine(line.id, { most: event.target.valueAsNumber || 0 })}
                />
                <Remove
                  name={t('bank:rubric.remove', { number: index + 1 })}
                  onRemove={() => onChange({ ...content, rubric: rubric.filter(({ id }) => id !== line.id) })}
                />
              </>
            )}
          </Line>
        ))}
      </Lines>
      <Lines
        legend={t('bank:keywords.title')}
        error={wrong('/keywords')}
        hint={t('bank:keywords.hint')}
        add={t('bank:keywords.add')}
        onAdd={() =>
          onChange({ ...content, keywords: [...keywords, { words: [], mark: 1, need: 'welcome' }] })
        }
      >
        {keywords.map((group, index) => (
          <Line key={`${index}-${keywords.length}`} at={`/keywords/${index}`}>
            {(marks) => (
              <>
                <input
                  {...marks}
                  className="input"
                  defaultValue={group.words.join(' ')}
                  aria-label={t('bank:keywords.words', { number: index + 1 })}
                  onChange={(event) => changeWords(index, { words: words(event.target.value) })}
                />
                <input
                  className="input short"
                  type="number"
                  min={0}
                  step={0.5}
                  defaultValue={group.mark}
                  aria-label={t('bank:keywords.mark', { number: index + 1 })}
                  onChange={(event) => changeWords(index, { mark: event.target.valueAsNumber || 0 })}
                />
                <Select
                  aria-label={t('bank:keywords.need', { number: index + 1 })}
                  value={group.need ?? 'welcome'}
                  onChange={(event) =>
                    changeWords(index, { need: event.target.value as KeywordsView['need'] })
                  }
                  choices={(['welcome', 'required', 'forbidden'] as const).map((need) => ({
                    value: need,
                    text: t(`bank:keywords.needs.${need}`),
                  }))}
                />
                <Remove
                  name={t('bank:keywords.remove', { number: index + 1 })}
                  onRemove={() =>
                    onChange({ ...content, keywords: keywords.filter((_, at) => at !== index) })
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
