import { useTranslation } from 'react-i18next';

/** Says that no more fits: what was pasted may have lost its end. */
export function TextLimit({ text, most }: { text: string; most: number }) {
  const { t } = useTranslation();
  return <small role="status">{text.length < most ? '' : t('question:full', { count: most })}</small>;
}
