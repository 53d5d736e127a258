import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Which question is on screen. The address holds it, so that a reload stays there; at first it is the first open one. */
export function usePlace(count: number, firstOpen: number): { place: number; goTo: (index: number) => void } {
  const [search, setSearch] = useSearchParams();
  const start = useRef(firstOpen);
  const asked = Number(search.get('q'));
  const place = Number.isInteger(asked) && asked >= 1 && asked <= count ? asked - 1 : start.current;

  const goTo = useCallback(
    (index: number) => {
      const number = Math.min(Math.max(index, 0), count - 1) + 1;
      setSearch({ q: String(number) }, { replace: true });
    },
    [count, setSearch],
  );

  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    document.getElementById('question-title')?.focus({ preventScroll: true });
  }, [place]);

  return { place, goTo };
}
