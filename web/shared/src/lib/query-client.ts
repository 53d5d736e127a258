import { QueryClient } from '@tanstack/react-query';
import { isProblem, TIMED_OUT } from './problem';

const TRIES = 2;
/** Whoever has waited so long already waits once more, not twice. */
const TRIES_AFTER_SILENCE = 1;

function mayHelp(count: number, error: unknown): boolean {
  if (!isProblem(error) || !error.isPassing || error.status === 429) return false;
  return count < (error.code === TIMED_OUT ? TRIES_AFTER_SILENCE : TRIES);
}

/** Repeats only what may succeed the second time; a refusal is final. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: mayHelp,
        retryDelay: (count) => 400 * 2 ** count,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
