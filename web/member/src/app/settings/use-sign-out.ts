import { isProblem } from '@rizhi/shared/lib/problem';
import { signOut, useForgetPerson } from '@rizhi/shared/lib/session';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { forgetKeptToday } from '../today/kept-today';

export function useSignOut() {
  const forget = useForgetPerson();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      try {
        await signOut();
      } catch (error) {
        // Signed out already: that is what was asked for.
        if (!isProblem(error) || error.status !== 401) throw error;
      }
    },
    onSuccess: async () => {
      forgetKeptToday();
      forget(null);
      await navigate('/sign-in', { replace: true });
    },
  });
}
