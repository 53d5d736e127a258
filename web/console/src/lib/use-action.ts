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

/** Tells two inputs apart; a file by name, size and time. */
function identityOf(input: unknown): string {
  if (input instanceof File) return `${input.name} ${input.size} ${input.lastModified}`;
  return JSON.stringify(input) ?? '';
}

/** The time in which a second click belongs to the first. */
const DOUBLE_CLICK = 500;

/** Random and unique; `crypto.randomUUID` is missing where the page is not served over TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One write: pending while it runs, its outcome said once, a second click ignored, a repeat harmless. */
export function useAction<Input = void, Result = void>(options: ActionOptions<Input, Result>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const isBusy = useRef(false);
  const unanswered = useRef<{ input: string; key: string } | null>(null);
  const answered = useRef<{ input: string; at: number } | null>(null);

  const mutation = useMutation<Result, unknown, Input>({
    mutationFn: (input) => {
      const text = identityOf(input);
      const key = unanswered.current?.input === text ? unanswered.current.key : newKey();
      unanswered.current = { input: text, key };
      return options.send(input, { 'Idempotency-Key': key });
    },
    onSuccess: async (result, input) => {
      unanswered.current = null;
      answered.current = { input: identityOf(input), at: performance.now() };
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
      const last = answered.current;
      const isSecondClick = last?.input === identityOf(input) && performance.now() - last.at < DOUBLE_CLICK;
      if (isBusy.current || isSecondClick) return;
      isBusy.current = true;
      mutation.mutate(input);
    },
  };
}
