import type { DuplicateChoice, ImportItemView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Segmented, Select } from '../../../components/controls';
import '../bank.css';

const CHOICES: readonly DuplicateChoice[] = ['skip', 'replace', 'keep'];

/** What becomes of all questions that the bank has, where the question itself does not say. */
export function DuplicateChoices({
  items,
  choice,
  onChange,
}: {
  items: ImportItemView[];
  choice: DuplicateChoice;
  onChange: (choice: DuplicateChoice) => void;
}) {
  const { t } = useTranslation();
  const count = items.filter((item) => item.duplicate !== null).length;
  if (count === 0) return null;
  return (
    <section className="duplicates" aria-label={t('bank:duplicate.all')}>
      <div className="twin">
        <strong>{t('bank:duplicate.count', { count })}</strong>
        <Segmented
          label={t('bank:duplicate.all')}
          value={choice}
          onChange={(value) => onChange(CHOICES.find((each) => each === value) ?? 'skip')}
          choices={CHOICES.map((value) => ({ value, text: t(`bank:duplicate.${value}`) }))}
        />
      </div>
      <p className="small muted">{t(`bank:duplicate.${choice}-why`)}</p>
    </section>
  );
}

/** The question of the bank with the same wording, and what becomes of this one. */
export function Twin({
  item,
  isLocked,
  isPending,
  onChoose,
}: {
  item: ImportItemView;
  isLocked: boolean;
  isPending: boolean;
  onChoose: (choice: DuplicateChoice | null) => void;
}) {
  const { t } = useTranslation();
  const { duplicate } = item;
  if (!duplicate) return null;
  return (
    <div className="twin">
      <span>
        {t('bank:duplicate.choice')}
        {t('bank:comma')}
        {t(duplicate.isSameKey ? 'bank:duplicate.same-key' : 'bank:duplicate.other-key')}
      </span>
      <Link to={`/questions/${duplicate.questionId}`}>{t('bank:duplicate.see')}</Link>
      {isLocked ? null : (
        <Select
          aria-label={t('bank:duplicate.choice')}
          disabled={isPending}
          value={duplicate.choice ?? ''}
          onChange={(event) => onChoose(CHOICES.find((each) => each === event.target.value) ?? null)}
          choices={[
            { value: '', text: t('bank:duplicate.as-all') },
            ...CHOICES.map((value) => ({ value, text: t(`bank:duplicate.${value}`) })),
          ]}
        />
      )}
    </div>
  );
}
