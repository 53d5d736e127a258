import type { MessageLoader } from '@rizhi/shared/lib/i18n';

/** Two files per language, the second when a page needs it; the other language is never loaded. */
export const loadMessages: MessageLoader = async (language, part) => {
  if (part === 'later')
    return (language === 'en' ? await import('./later.en') : await import('./later.zh-CN')).default;
  return (language === 'en' ? await import('./en') : await import('./zh-CN')).default;
};
