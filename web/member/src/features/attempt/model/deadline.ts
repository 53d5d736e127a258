/** How the time left is shown and spoken. */
export interface TimeLeft {
  seconds: number;
  /** 12:05, or 1:02:03 above an hour. */
  text: string;
  isOver: boolean;
  /** The end is near enough to count down to; before that its date says more. */
  isNear: boolean;
}

const NEAR = 3 * 3600;

const two = (value: number) => String(value).padStart(2, '0');

/** Seconds until the deadline on the server's clock. */
export function timeLeft(deadline: string, now: number, clockOffset: number): TimeLeft {
  const seconds = Math.max(0, Math.ceil((Date.parse(deadline) - (now + clockOffset)) / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return {
    seconds,
    text: hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`,
    isOver: seconds === 0,
    isNear: seconds < NEAR,
  };
}
