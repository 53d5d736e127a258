import { useShortcuts } from '@rizhi/shared/lib/use-shortcuts';
import { keysOf } from '@rizhi/shared/question-model/response';

interface QuizKeys {
  choose: (index: number) => void;
  flag: () => void;
  next: () => void;
  /** What the Enter key does: the step that comes next. */
  enter: () => void;
  back: () => void;
  sheet: () => void;
  /** Says what the keys are. */
  help: () => void;
}

/** 1–9 or A–I choose, F flags, S opens the answer sheet, ? tells of them, the arrows move, Enter checks where that is possible and goes on. */
export function useQuizKeys({ choose, flag, next, enter, back, sheet, help }: QuizKeys): void {
  const away = (act: () => void) => (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    act();
  };
  useShortcuts({
    ...keysOf(choose),
    f: flag,
    s: sheet,
    '?': help,
    ArrowRight: away(next),
    ArrowLeft: away(back),
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return;
      event.preventDefault();
      enter();
    },
  });
}
