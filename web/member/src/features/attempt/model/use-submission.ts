import type { AttemptView } from '@rizhi/shared/api/types';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem, OFFLINE, Problem } from '@rizhi/shared/lib/problem';
import { useOnce } from '@rizhi/shared/lib/use-once';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { attemptKeys, submitAttempt } from '../api/requests';
import { HANDED_IN, type Outbox } from './outbox';

export interface Submission {
  submit: () => void;
  isBusy: boolean;
  error: unknown;
}

/** Hands in only when every answer is with the server; until then nothing is lost and nothing is sent. */
export function useSubmission(attempt: AttemptView, outbox: Outbox): Submission {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { once, again } = useOnce();
  const mutation = useMutation({
    onError: again,
    mutationFn: async () => {
      const isAllThere = await outbox.flush();
      if (!isAllThere && outbox.current().save !== 'refused') throw new Problem({ code: OFFLINE, status: 0 });
      try {
        return await submitAttempt(attempt.id);
      } catch (error) {
        // Already handed in, here or elsewhere: the result page shows it.
        if (isProblem(error, HANDED_IN)) return null;
        // Too late: the attempt says so itself.
        if (isProblem(error, 'attempt-abandoned'))
          await client.invalidateQueries({ queryKey: attemptKeys.one(attempt.id) });
        throw error;
      }
    },
    onSuccess: async (result) => {
      if (result) client.setQueryData(attemptKeys.result(attempt.id), result);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['records'] }),
        client.invalidateQueries({ queryKey: ['review'] }),
      ]);
      await navigate(paths.result(attempt.id), { replace: true });
    },
  });
  return { submit: () => once(() => mutation.mutate()), isBusy: mutation.isPending, error: mutation.error };
}
