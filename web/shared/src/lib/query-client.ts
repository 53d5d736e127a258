import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

const TRIES = 2;

/** Repeats only what may succeed the second time; a refusal is final. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => isProblem(error) && error.isPassing && error.status !== 429 && count < TRIES,
        retryDelay: (count) => 400 * 2 ** count,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
