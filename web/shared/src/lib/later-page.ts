import { type ComponentType, lazy } from 'react';
import { loadLaterTexts } from './i18n';

/** A page that comes with its texts when it is asked for. */
export function laterPage(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadLaterTexts()]);
    return { default: page };
  });
}

/** A part of a page that comes with its texts. Where it cannot be loaded, as without a network, the page does without it. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      const [part] = await Promise.all([load(), loadLaterTexts()]);
      return { default: part };
    } catch {
      return { default: (_: Props) => null };
    }
  });
}
