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
