import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The key of a place to which nobody has moved inside the app. */
const UNMOVED = 'default';
let isFirstPage = true;

/**
 * After a move inside the app the reader of a screen starts at the new page, not at a link that is gone. The page that
 * the browser itself has opened is left to the browser.
 */
export function useArrivalFocus<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  const { pathname, key } = useLocation();
  const arrivedAt = useRef(key === UNMOVED || isFirstPage ? pathname : null);
  useEffect(() => {
    isFirstPage = false;
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    place.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [pathname]);
  return place;
}
