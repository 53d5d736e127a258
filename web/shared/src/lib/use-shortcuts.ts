import { useEffect, useRef } from 'react';
import { appearance } from './appearance';

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !TYPING.has(target.tagName)) return false;
  return !(target instanceof HTMLInputElement) || !['radio', 'checkbox', 'button'].includes(target.type);
}

/** Single keys for what the page can do. They rest while somebody types, in dialogs, and when switched off. */
export function useShortcuts(handlers: Record<string, (event: KeyboardEvent) => void>): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!appearance().hasShortcuts || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
