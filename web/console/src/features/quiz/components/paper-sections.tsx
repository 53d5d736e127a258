import type { PaperSectionView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Button, Field, IconButton } from '../../../components/controls';
import { NumberField } from '../../../components/number-field';
import { Section } from '../../../components/page';
import './composition.css';

interface PaperSectionsProps {
  sections: PaperSectionView[];
  onChange: (sections: PaperSectionView[]) => void;
}

/** Parts of a paper: heading, introduction, and a pass mark of their own. */
export function PaperSections({ sections, onChange }: PaperSectionsProps) {
  const { t } = useTranslation();
  const change = (id: string, more: Partial<PaperSectionView>) =>
    onChange(sections.map((section) => (section.id === id ? { ...section, ...more } : section)));
  const add = () =>
    onChange([
      ...sections,
      {
        id: crypto.randomUUID(),
        title: t('quiz:part-new', { n: sections.length + 1 }),
        intro: null,
        passPercent: null,
      },
    ]);
  return (
    <Section
      title={t('quiz:parts')}
      note={t('quiz:parts-note')}
      more={
        <Button isTight icon="plus" onClick={add}>
          {t('quiz:part-add')}
        </Button>
      }
    >
      {sections.map((section, index) => (
        <fieldset className="composed" key={section.id}>
          <legend>{section.title || t('quiz:part-new', { n: index + 1 })}</legend>
          <div className="form-row">
            <Field label={t('quiz:part-title')}>
              {(field) => (
                <input
                  {...field}
                  className="input"
                  maxLength={200}
                  value={section.title}
                  onChange={(event) => change(section.id, { title: event.target.value })}
                />
              )}
            </Field>
            <NumberField
              label={t('quiz:part-pass')}
              hint={t('quiz:empty-means-no-pass')}
              min={0}
              max={100}
              value={section.passPercent}
              onChange={(passPercent) => change(section.id, { passPercent })}
            />
          </div>
          <Field label={t('quiz:part-intro')}>
            {(field) => (
              <textarea
                {...field}
                className="input"
                rows={2}
                maxLength={2000}
                value={section.intro ?? ''}
                onChange={(event) => change(section.id, { intro: event.target.value || null })}
              />
            )}
          </Field>
          <IconButton
            icon="close"
            name={t('quiz:part-remove', { n: index + 1 })}
            onClick={() => onChange(sections.filter((other) => other.id !== section.id))}
          />
        </fieldset>
      ))}
    </Section>
  );
}
