import { newKey } from '@rizhi/shared/lib/http';
import { isProblem, problemMessage } from '@rizhi/shared/lib/problem';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from './toast';

interface ActionOptions<Input, Result> {
  /** Sends the request with the headers that make a repeat harmless. */
  send: (input: Input, headers: Record<string, string>) => Promise<Result>;
  /** What to say when it worked. */
  done?: string | ((result: Result, input: Input) => string | null);
  /** What was true before and may no longer be. */
  stale?: readonly QueryKey[];
  onDone?: (result: Result, input: Input) => void;
  /** Shown by the page itself instead of the common place. */
  onProblem?: (error: unknown) => boolean;
}

/** The second click of a double click can come after a quick answer to the first. */
const DOUBLE_CLICK_MS = 1_000;

/** Tells two inputs apart; a file by name, size and time. */
function identityOf(input: unknown): string {
  if (input instanceof File) return `${input.name} ${input.size} ${input.lastModified}`;
  return JSON.stringify(input) ?? '';
}

/** One write: pending while it runs, its outcome said once, a second click ignored, a repeat harmless. */
export function useAction<Input = void, Result = void>(options: ActionOptions<Input, Result>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const isBusy = useRef(false);
  const last = useRef<{ input: string; at: number } | null>(null);
  const unanswered = useRef<{ input: string; key: string } | null>(null);

  const mutation = useMutation<Result, unknown, Input>({
    mutationFn: (input) => {
      const text = identityOf(input);
      const key = unanswered.current?.input === text ? unanswered.current.key : newKey();
      unanswered.current = { input: text, key };
      return options.send(input, { 'Idempotency-Key': key });
    },
    onSuccess: async (result, input) => {
      unanswered.current = null;
      const text = typeof options.done === 'function' ? options.done(result, input) : options.done;
      if (text) say(text);
      options.onDone?.(result, input);
      await Promise.all((options.stale ?? []).map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      if (!isProblem(error) || !error.isPassing) unanswered.current = null;
      if (options.onProblem?.(error)) return;
      say(problemMessage(error, t), 'error');
    },
    onSettled: () => {
      isBusy.current = false;
    },
  });

  return {
    isPending: mutation.isPending,
    error: mutation.error,
    run: (input: Input) => {
      const text = identityOf(input);
      const isSecondClick =
        last.current?.input === text && performance.now() - last.current.at < DOUBLE_CLICK_MS;
      if (isBusy.current || (isSecondClick && !mutation.isError)) return;
      isBusy.current = true;
      last.current = { input: text, at: performance.now() };
      mutation.mutate(input);
    },
  };
}
