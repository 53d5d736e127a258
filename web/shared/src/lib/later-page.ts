import { type ComponentType, lazy } from 'react';
import { loadLaterTexts } from './i18n';

/** A page that comes with its texts when it is asked for. */
export function laterPage(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadLaterTexts()]);
    return { default: page };
  });
}
