import { type ComponentType, lazy } from 'react';
import { loadLaterTexts } from './i18n';
import { Problem, TIMED_OUT } from './problem';

const LONGEST = 30_000;

/** What is loaded with a page comes, or fails where somebody can ask for it again; nobody looks at grey bars for ever. */
export function inTime<T>(loading: Promise<T>, limit = LONGEST): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Problem({ code: TIMED_OUT, status: 504 })), limit);
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}

/** A page that comes when it is asked for. */
export function page(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await inTime(load()) }));
}

/** A page that comes with its texts when it is asked for. */
export function laterPage(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [page] = await inTime(Promise.all([load(), loadLaterTexts()]));
    return { default: page };
  });
}

/** A part of a page that comes with its texts. Where it cannot be loaded, as without a network, the page does without it. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      const [part] = await inTime(Promise.all([load(), loadLaterTexts()]));
      return { default: part };
    } catch {
      return { default: (_: Props) => null };
    }
  });
}
