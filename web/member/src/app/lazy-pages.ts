import { laterPage, laterPart, page } from '@rizhi/shared/lib/later-page';

/** Pages that compose several features and load when they are asked for. */
export const MePage = page(async () => (await import('./me/me-page')).MePage);
export const SettingsPage = page(async () => (await import('./settings/settings-page')).SettingsPage);
export const NotFoundPage = page(async () => (await import('./not-found-page')).NotFoundPage);
export const QuizLeft = laterPart(
  async () => (await import('../features/attempt/components/quiz-left')).QuizLeft,
);
export const ResultPage = laterPage(async () => (await import('./result/result-page')).ResultPage);
