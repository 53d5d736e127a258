import type { PositionRequest } from '@rizhi/shared/api/types';
import { useEffect } from 'react';
import { savePosition } from '../api/requests';

const SAVE_EVERY = 10_000;
const PER_MILLE = 1000;

/** The first paragraph under the bar, and how far it has gone past it. */
function positionOnScreen(planId: string, day: number): PositionRequest | null {
  const edge = document.querySelector('[data-reader-bar]')?.getBoundingClientRect().bottom ?? 0;
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
    if (section.getBoundingClientRect().bottom <= edge) continue;
    for (const paragraph of section.querySelectorAll<HTMLElement>('[id]')) {
      const box = paragraph.getBoundingClientRect();
      if (box.bottom <= edge || box.height === 0 || paragraph.tagName === 'H2') continue;
      const offset = Math.round((Math.max(0, edge - box.top) / box.height) * PER_MILLE);
      return {
        planId,
        day,
        sectionId: section.dataset.section ?? '',
        revisionId: section.dataset.revision ?? '',
        paragraphId: paragraph.id,
        offset,
      };
    }
  }
  return null;
}

/** Keeps the place in the text on the server, every ten seconds and when the page goes out of sight. */
export function useKeptPosition(planId: string, day: number, isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    let last = '';
    let hasMoved = false;
    const moved = () => {
      hasMoved = true;
    };
    const save = () => {
      if (!hasMoved) return;
      const position = positionOnScreen(planId, day);
      const text = JSON.stringify(position);
      if (position === null || text === last) return;
      last = text;
      savePosition(position).catch(() => {
        last = '';
      });
    };
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    const timer = setInterval(save, SAVE_EVERY);
    addEventListener('scroll', moved, { passive: true });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      save();
      clearInterval(timer);
      removeEventListener('scroll', moved);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [planId, day, isReady]);
}

/** Moves the text to a section, or to a paragraph in it. */
export function goTo(sectionId: string, paragraphId?: string | null, offset = 0): boolean {
  const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(sectionId)}"]`);
  if (!section) return false;
  const paragraph = paragraphId ? section.querySelector<HTMLElement>(`#${CSS.escape(paragraphId)}`) : null;
  const target = paragraph ?? section;
  const bar = document.querySelector('[data-reader-bar]')?.getBoundingClientRect().height ?? 0;
  const box = target.getBoundingClientRect();
  scrollTo({ top: scrollY + box.top - bar - 16 + (box.height * offset) / PER_MILLE });
  const focus = paragraph ?? section.querySelector<HTMLElement>('h2');
  if (focus) {
    focus.tabIndex = -1;
    focus.focus({ preventScroll: true });
  }
  if (paragraph) {
    paragraph.classList.add('target');
    setTimeout(() => paragraph.classList.remove('target'), 4000);
  }
  return true;
}
