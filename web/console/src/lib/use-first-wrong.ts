import { type RefObject, useEffect, useRef } from 'react';

const CONTROLS = 'input, select, textarea, button, [tabindex]';

/** Leads whoever sent a form to the first thing that was refused of it; what is folded opens. */
export function useFirstWrong<Form extends HTMLElement>(error: unknown): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (!error) return;
    const wrong = [...(form.current?.querySelectorAll<HTMLElement>('[aria-invalid], [data-wrong]') ?? [])];
    for (const part of wrong) part.closest('details')?.setAttribute('open', '');
    const [first] = wrong;
    (first?.matches(CONTROLS) ? first : first?.querySelector<HTMLElement>(CONTROLS))?.focus();
  }, [error]);
  return form;
}
