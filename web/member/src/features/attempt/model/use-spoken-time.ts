import { useEffect, useRef, useState } from 'react';
import { type SpokenTime, spokenTime } from './spoken-time';

/** Long enough to be heard; after that whoever looks round the page finds no stale time. */
const HEARD_AFTER = 15_000;

/** What a live region says now about the seconds left. It comes after the region does, so that it is heard at all. */
export function useSpokenTime(seconds: number): SpokenTime | null {
  const [said, setSaid] = useState<SpokenTime | null>(null);
  const before = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const next = spokenTime(before.current, seconds);
    before.current = seconds;
    if (next) setSaid(next);
    // The end has moved away, or the device's clock was wrong: what was said does not hold.
    else if (seconds > 0) setSaid((said) => (said === 'over' ? null : said));
  }, [seconds]);
  useEffect(() => {
    if (!said || said === 'over') return;
    const timer = setTimeout(() => setSaid(null), HEARD_AFTER);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}
