import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './question.module.css';
import type { InputProps } from './question-inputs';
import { QuestionInputs } from './question-inputs';
import { RichText } from './rich-text';

interface QuestionProps extends InputProps {
  /** Where this question stands, before its type: "Question 2 of 5". */
  place: ReactNode;
  /** Lets a page move the focus to the question. */
  titleId?: string;
}

/** One question with native inputs; long texts stand outside its title, a material beside its questions. */
export function Question({ question, response, onChange, place, titleId }: QuestionProps) {
  const { t } = useTranslation();
  const { type, stem, format } = question;
  const isTitle = format !== 'html' && type !== 'cloze' && type !== 'composite' && type !== 'description';
  return (
    <fieldset className={`${styles.question} ${type === 'composite' ? styles.withMaterial : ''}`}>
      <legend id={titleId} tabIndex={-1}>
        <small>
          {place} · {t(`question:type.${type}`)}
          {type === 'multiple' ? <> · {t('question:several')}</> : null}
        </small>
        {isTitle ? stem : null}
      </legend>
      {isTitle || type === 'cloze' ? null : type === 'composite' ? (
        <details open className={styles.material}>
          <summary>{t('question:material')}</summary>
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
