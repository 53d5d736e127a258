import { laterPage, laterPart } from '@rizhi/shared/lib/later-page';
import { lazy } from 'react';

/** Pages that compose several features and load when they are asked for. */
export const MePage = lazy(async () => ({ default: (await import('./me/me-page')).MePage }));
export const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page')).SettingsPage,
}));
export const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page')).NotFoundPage }));
export const QuizLeft = laterPart(
  async () => (await import('../features/attempt/components/quiz-left')).QuizLeft,
);
export const ResultPage = laterPage(async () => (await import('./result/result-page')).ResultPage);
