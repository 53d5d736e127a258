export interface Toast {
  id: number;
  tone: 'ok' | 'error' | 'doubt';
  text: string;
}

const STAYS = 6_000;
const listeners = new Set<() => void>();
let toasts: Toast[] = [];
let lastId = 0;

function change(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says what happened. A success goes by itself; a failure stays until it is closed. */
export function say(text: string, tone: Toast['tone'] = 'ok'): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { id, tone, text }]);
  if (tone === 'ok') setTimeout(() => closeToast(id), STAYS);
}

let hosts: readonly HTMLElement[] = [];

/** A modal dialog makes the rest of the page deaf: while one is open, what is said stands in it. Gives the way back. */
export function sayIn(host: HTMLElement): () => void {
  hosts = [...hosts, host];
  change([...toasts]);
  return () => {
    hosts = hosts.filter((other) => other !== host);
    change([...toasts]);
  };
}

/** The dialog that is on top; null where none is open. */
export const toastHost = () => hosts.at(-1) ?? null;

export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function clearToasts(): void {
  change([]);
}

export const shownToasts = () => toasts;

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
