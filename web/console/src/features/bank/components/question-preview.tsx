import type { QuestionContent } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { TrialQuestion } from '../../../components/trial-question';
import { faceOf, hintsOf } from '../model/kinds';

/** The question as a member sees it, while it is written. */
export function QuestionPreview({ content }: { content: QuestionContent }) {
  const { t } = useTranslation();
  return (
    <section className="member-preview" aria-label={t('bank:preview.title')}>
      <p className="hint">{t('bank:preview.title')}</p>
      <TrialQuestion
        key={content.type}
        question={faceOf(content)}
        hints={hintsOf(content)}
        place={t('bank:preview.marks', { count: content.mark })}
      />
    </section>
  );
}
