/** What is said about the time left: at a mark, or where one was passed unheard. */
export type SpokenTime = 'five' | 'underFive' | 'one' | 'underOne' | 'over';

const FIVE = 300;
const ONE = 60;
/** So long after a mark its own words are still true enough. */
const LENIENCE = 10;

/**
 * What to say when the seconds left go from one number to the next; a page that has just come counts from for ever.
 * Each mark is said once. After a pause, of a closed lid or a long reload, only the last one passed is said.
 */
export function spokenTime(before: number, now: number): SpokenTime | null {
  if (now <= 0) return before > 0 ? 'over' : null;
  if (now <= ONE) return before > ONE ? at(ONE, now, 'one', 'underOne') : null;
  if (now <= FIVE) return before > FIVE ? at(FIVE, now, 'five', 'underFive') : null;
  return null;
}

const at = (mark: number, now: number, exact: SpokenTime, under: SpokenTime): SpokenTime =>
  mark - now <= LENIENCE ? exact : under;
