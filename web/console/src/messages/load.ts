import type { MessageLoader } from '@rizhi/shared/lib/i18n';

/** One file per language; the other language is never loaded. */
export const loadMessages: MessageLoader = async (language) =>
  (language === 'en' ? await import('./en') : await import('./zh-CN')).default;
