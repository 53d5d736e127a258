import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Outbox } from './outbox';

export interface Check {
  check: () => void;
  isBusy: boolean;
  error: unknown;
  /** The question that was checked on this page last. */
  fresh: string | null;
}

/** Checks the answer to the question on screen; a failure is forgotten with the next question. */
export function useCheck(outbox: Outbox, questionId: string | undefined): Check {
  const mutation = useMutation({ mutationFn: (id: string) => outbox.check(id), networkMode: 'always' });
  const { reset } = mutation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is on screen
  useEffect(reset, [questionId, reset]);
  return {
    check: () => questionId && mutation.mutate(questionId),
    isBusy: mutation.isPending,
    error: mutation.error,
    fresh: mutation.isSuccess ? mutation.variables : null,
  };
}
