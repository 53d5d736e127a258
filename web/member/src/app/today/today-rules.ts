import type { TodayModuleView, TodaySectionView } from '@rizhi/shared/api/types';
import { paths } from '@rizhi/shared/lib/paths';
import { minutesOf } from '@rizhi/shared/lib/time';
import type { TFunction } from 'i18next';

export interface NextStep {
  label: string;
  to: string;
  isPrimary: boolean;
}

/** The one button of the card. The server names the action; this finds its word and its address. */
export function nextStep(module: TodayModuleView): NextStep {
  const { planId, day, quiz } = module;
  switch (module.action) {
    case 'start':
      return { label: 'app:today.start', to: paths.read(planId, day), isPrimary: true };
    case 'continue':
      return { label: 'app:today.continue', to: paths.read(planId, day, { resume: true }), isPrimary: true };
    case 'quiz': {
      const label =
        quiz?.state === 'started'
          ? 'app:today.resumeQuiz'
          : quiz?.state === 'failed'
            ? 'app:today.quizAgain'
            : 'app:today.quiz';
      return { label, to: paths.startQuiz(planId, day), isPrimary: true };
    }
    case 'done':
      return quiz?.attemptId
        ? { label: 'app:today.review', to: paths.result(quiz.attemptId), isPrimary: false }
        : { label: 'app:today.readAgain', to: paths.read(planId, day), isPrimary: false };
  }
}

export function shareRead(section: TodaySectionView): number {
  if (section.state === 'read') return 1;
  if (section.neededSeconds <= 0) return 0;
  return Math.min(section.creditedSeconds / section.neededSeconds, 0.95);
}

export function secondsLeft(section: TodaySectionView): number {
  return Math.round(section.estimatedSeconds * (1 - shareRead(section)));
}

export function minutesLine(module: TodayModuleView, t: TFunction): string {
  const count = minutesOf(module.remainingSeconds);
  if (module.action === 'quiz') return t('app:today.onlyQuiz');
  return module.action === 'start'
    ? t('app:today.minutes', { count })
    : t('app:today.minutesLeft', { count });
}

export function partsLine(module: TodayModuleView, t: TFunction): string {
  const unread = module.sections.filter((section) => section.state !== 'read').length;
  const quiz = module.quiz;
  const reading =
    unread === 0
      ? t('app:today.allRead')
      : t(module.action === 'start' ? 'app:today.sections' : 'app:today.sectionsLeft', { count: unread });
  if (!quiz) return reading;
  if (quiz.state === 'passed')
    return t('app:today.joined', {
      one: reading,
      other: t('app:today.quizPassed', { percent: quiz.lastPercent ?? 100 }),
    });
  if (quiz.state === 'failed')
    return t('app:today.joined', {
      one: t('app:today.quizFailed', { percent: quiz.lastPercent ?? 0 }),
      other: t('app:today.quizNeeds', { percent: quiz.passPercent }),
    });
  return t('app:today.joined', {
    one: reading,
    other: t(`app:today.questions.${quiz.kind}`, { count: quiz.questionCount }),
  });
}
