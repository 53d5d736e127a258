/** A made-up hospital on one Tuesday morning; its numbers add up across the screens. */
export * from './sample/attempts.ts';
export * from './sample/library.ts';
export * from './sample/organisation.ts';
export * from './sample/plan.ts';
export * from './sample/questions.ts';
export * from './sample/reminders.ts';
export * from './sample/statistics.ts';
