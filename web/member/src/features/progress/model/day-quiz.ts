import { type ComponentType, createContext } from 'react';

/** What the app shows of the quiz of a day when somebody asks for it; null shows nothing. */
export const DayQuiz = createContext<ComponentType<{ planId: string; day: number }> | null>(null);
