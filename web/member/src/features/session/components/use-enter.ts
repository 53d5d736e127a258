import type { SessionView } from '@rizhi/shared/api/types';
import { appearance } from '@rizhi/shared/lib/appearance';
import { changeLanguage, languageOf } from '@rizhi/shared/lib/i18n';
import { paths } from '@rizhi/shared/lib/paths';
import { passwordPath, safeNext, useForgetPerson } from '@rizhi/shared/lib/session';
import { useNavigate } from 'react-router';

/** Takes a fresh session and goes on to where the person wanted to be. */
export function useEnter(): (session: SessionView, next: string | null) => Promise<void> {
  const forget = useForgetPerson();
  const navigate = useNavigate();
  return async (session, next) => {
    forget(session);
    if (appearance().language === null)
      await changeLanguage(languageOf(session.language), { isChoice: false });
    const target = session.mustChangePassword ? passwordPath(safeNext(next)) : safeNext(next);
    if (target.startsWith(paths.console)) location.assign(target);
    else await navigate(target, { replace: true });
  };
}
