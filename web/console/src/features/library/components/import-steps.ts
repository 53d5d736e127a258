import { useTranslation } from 'react-i18next';

/** The steps of an import, in order. */
export function useImportSteps(): string[] {
  const { t } = useTranslation();
  return [t('library:step.upload'), t('library:step.structure'), t('library:step.details')];
}
