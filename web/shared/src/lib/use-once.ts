import { useCallback, useRef } from 'react';

interface Once {
  /** Runs this unless the last one is under way or has done its work. */
  once: (act: () => void) => void;
  /** It came to nothing: the next click counts again. */
  again: () => void;
}

/** For what leaves the page when it is done: a click too many does nothing. The button shows that later than a quick finger. */
export function useOnce(): Once {
  const hasBegun = useRef(false);
  const once = useCallback((act: () => void) => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    act();
  }, []);
  const again = useCallback(() => {
    hasBegun.current = false;
  }, []);
  return { once, again };
}
