import type { GapView, QuestionContent } from '@rizhi/shared/api/types';
import { RichText } from '@rizhi/shared/question/rich-text';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { letterOf } from '@rizhi/shared/question-model/response';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon';

/** What counts as right in a gap. */
function gapKey(gap: GapView, t: TFunction): string {
  switch (gap.kind ?? 'text') {
    case 'text':
      return gap.alternatives.join(t('bank:or'));
    case 'number':
      return (gap.numbers ?? [])
        .map(({ value, tolerance }) => (tolerance > 0 ? `${value} ± ${tolerance}` : String(value)))
        .join(t('bank:or'));
    case 'choice':
    case 'multiple':
      return (gap.options ?? [])
        .filter(({ isCorrect }) => isCorrect)
        .map(({ text }) => text)
        .join(' + ');
  }
}

/** The key of types that have one line for it. */
function keyOf(content: QuestionContent, t: TFunction): string {
  if (content.type === 'true-false')
    return content.isTrue === null ? '' : t(content.isTrue ? 'bank:true' : 'bank:false');
  return content.gaps.map((gap) => gapKey(gap, t)).join(t('bank:gap-comma'));
}

/** Options or answers of a question, the right ones marked by shape and word. */
export function AnswerLines({ content }: { content: QuestionContent }) {
  const { t } = useTranslation();
  switch (content.type) {
    case 'single':
    case 'multiple':
      return (
        <ol>
          {content.options.map((option, index) => (
            <li key={option.id} className={option.isCorrect ? 'right' : undefined}>
              {option.isCorrect ? <Icon name="ok" tone="done" /> : null}
              <span>
                {letterOf(index)}. <RichText text={option.text} format={content.format} />
                {option.isCorrect ? <span className="sr">{t('bank:is-right')}</span> : null}
              </span>
            </li>
          ))}
        </ol>
      );
    case 'ordering':
      return (
        <ol>
          {content.options.map((option, index) => (
            <li key={option.id}>
              {index + 1}. {plainText(option.text, content.format)}
            </li>
          ))}
        </ol>
      );
    case 'matching':
      return (
        <ol>
          {(content.prompts ?? []).map((prompt) => (
            <li key={prompt.id}>
              {plainText(prompt.text, content.format)} →{' '}
              {plainText(
                content.options.find(({ id }) => id === prompt.optionId)?.text ?? '–',
                content.format,
              )}
            </li>
          ))}
        </ol>
      );
    case 'composite':
      return (
        <ol>
          {(content.children ?? []).map((child, index) => (
            <li key={child.id} className="below">
              <span>
                {index + 1}. {plainText(child.content.stem, content.format)}
              </span>
              <AnswerLines content={child.content} />
            </li>
          ))}
        </ol>
      );
    case 'short-answer':
      return content.guidance ? <p className="small muted">{content.guidance}</p> : null;
    case 'description':
      return null;
    default:
      return (
        <p className="small">
          {t('bank:answer')} {keyOf(content, t) || t('bank:no-answer')}
        </p>
      );
  }
}
