import { useEffect, useRef } from 'react';

/** Where the focus goes once a change is shown; null leaves it. */
type Find = () => HTMLElement | null | undefined;

/** Keeps the focus where somebody works: what is asked for takes it when the next change is shown, once. */
export function useFocusAfter(change: unknown): (find: Find) => void {
  const wanted = useRef<Find | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is only there after the change
  useEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  }, [change]);
  return (find) => {
    wanted.current = find;
  };
}
