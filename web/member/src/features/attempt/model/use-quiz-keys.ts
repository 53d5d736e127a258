import { useShortcuts } from '@rizhi/shared/lib/use-shortcuts';
import { letterOf } from '@rizhi/shared/question-model/response';

interface QuizKeys {
  choose: (index: number) => void;
  flag: () => void;
  next: () => void;
  back: () => void;
  sheet: () => void;
}

const MOST_OPTIONS = 9;

/** 1–9 or A–E choose, F flags, S opens the answer sheet, the arrows move, Enter goes on. */
export function useQuizKeys({ choose, flag, next, back, sheet }: QuizKeys): void {
  const handlers: Record<string, (event: KeyboardEvent) => void> = {};
  for (let index = 0; index < MOST_OPTIONS; index += 1) {
    handlers[String(index + 1)] = () => choose(index);
    const letter = letterOf(index).toLowerCase();
    if (letter !== 'f') handlers[letter] = () => choose(index);
  }
  const away = (act: () => void) => (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    act();
  };
  useShortcuts({
    ...handlers,
    f: flag,
    s: sheet,
    ArrowRight: away(next),
    ArrowLeft: away(back),
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.closest('button, a')) return;
      event.preventDefault();
      next();
    },
  });
}
