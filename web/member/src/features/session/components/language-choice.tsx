import { Button } from '@rizhi/shared/components/button';
import { changeLanguage } from '@rizhi/shared/lib/i18n';
import { useTranslation } from 'react-i18next';

/** The other language, by its own name. */
export function LanguageChoice() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <p>
      <Button look="quiet" lang={other} onClick={() => void changeLanguage(other, { isChoice: true })}>
        {other === 'en' ? 'English' : '中文'}
      </Button>
    </p>
  );
}
