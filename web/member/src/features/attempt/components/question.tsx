import type { AttemptQuestionView, ResponseContent } from '@rizhi/shared/api/types';
import { QuestionInputs } from '@rizhi/shared/question/question-inputs';
import { RichText } from '@rizhi/shared/question/rich-text';
import { useTranslation } from 'react-i18next';
import styles from './quiz.module.css';

interface QuestionProps {
  question: AttemptQuestionView;
  number: number;
  count: number;
  response: ResponseContent;
  onChange: (response: ResponseContent) => void;
}

/** One question with native inputs; long texts stand outside its title. */
export function Question({ question, number, count, response, onChange }: QuestionProps) {
  const { t } = useTranslation();
  const { type, stem, format } = question;
  const isTitle = format !== 'html' && type !== 'cloze' && type !== 'composite' && type !== 'description';
  return (
    <fieldset className={`${styles.question} ${type === 'composite' ? styles.withMaterial : ''}`}>
      <legend id="question-title" tabIndex={-1}>
        <small>
          {t('attempt:questionOf', { number, count })} · {t(`shared:question.type.${type}`)}
          {type === 'multiple' ? <> · {t('attempt:several')}</> : null}
        </small>
        {isTitle ? stem : null}
      </legend>
      {isTitle || type === 'cloze' ? null : type === 'composite' ? (
        <details open className={styles.material}>
          <summary>{t('shared:question.material')}</summary>
          <RichText text={stem} format={format} />
        </details>
      ) : (
        <div className={styles.stem}>
          <RichText text={stem} format={format} />
        </div>
      )}
      <QuestionInputs question={question} response={response} onChange={onChange} />
    </fieldset>
  );
}
