import type { QuestionContent } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon';

/** Options or answers of a question, the right ones marked by shape and word. */
export function AnswerLines({ content }: { content: QuestionContent }) {
  const { t } = useTranslation();
  if (content.type === 'single' || content.type === 'multiple')
    return (
      <ol>
        {content.options.map((option, index) => (
          <li key={option.id} className={option.isCorrect ? 'right' : undefined}>
            {option.isCorrect ? <Icon name="ok" tone="done" /> : null}
            <span>
              {String.fromCharCode(65 + index)}. {option.text}
              {option.isCorrect ? <span className="sr">{t('bank:is-right')}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    );
  if (content.type === 'true-false')
    return (
      <p className="small">
        {t('bank:answer')}{' '}
        {content.isTrue === null ? t('bank:no-answer') : t(content.isTrue ? 'bank:true' : 'bank:false')}
      </p>
    );
  if (content.type === 'fill-in')
    return (
      <p className="small">
        {t('bank:answer')}{' '}
        {content.gaps.map((gap) => gap.alternatives.join(t('bank:or'))).join(t('bank:gap-comma')) ||
          t('bank:no-answer')}
      </p>
    );
  return content.guidance ? <p className="small muted">{content.guidance}</p> : null;
}
