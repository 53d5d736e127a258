import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { endSession, openSession, sendBeat } from '../api/requests';
import { endsOnScreen, type Place, sectionOnScreen } from './on-screen';
import { type ReaderState, Reporter } from './reporter';

const TICK = 1_000;
const IDLE_AFTER = 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;

/** Measures where each section stands: the part of the window between the two bars. */
function places(state: ReaderState, done: ReadonlySet<string>): Place[] {
  return [...document.querySelectorAll<HTMLElement>('[data-section]')].map((element) => {
    const box = element.getBoundingClientRect();
    const sectionId = element.dataset.section ?? '';
    const isProved =
      done.has(sectionId) || state.sections.some((found) => found.sectionId === sectionId && found.isProved);
    return { sectionId, top: box.top, bottom: box.bottom, isProved };
  });
}

function view() {
  const bar = document.querySelector('[data-reader-bar]')?.getBoundingClientRect();
  const actions = document.querySelector('[data-action-bar]')?.getBoundingClientRect();
  const isBelow = actions !== undefined && actions.top > innerHeight / 2;
  return { top: bar?.bottom ?? 0, bottom: isBelow ? actions.top : innerHeight };
}

export interface Reporting {
  state: ReaderState;
  currentSection: string | null;
  takeBack: () => void;
}

/** Runs one reporter for as long as the page shows a day that still needs reading. */
export function useReporter(
  planId: string,
  day: number,
  isNeeded: boolean,
  readSections: ReadonlySet<string>,
): Reporting {
  const reporter = useMemo(() => create(planId, day), [planId, day]);
  const [currentSection, setCurrentSection] = useState<string | null>(null);
  const state = useSyncExternalStore(reporter.subscribe, reporter.current);

  useEffect(() => {
    if (!isNeeded) return;
    void reporter.open();
    return () => void reporter.end(performance.now());
  }, [reporter, isNeeded]);

  useEffect(() => {
    let aliveAt = performance.now();
    const alive = () => {
      aliveAt = performance.now();
    };
    const tick = () => {
      const at = performance.now();
      const all = places(reporter.current(), readSections);
      const window = view();
      const sectionId = sectionOnScreen(all, window);
      setCurrentSection(sectionId);
      const isActive =
        document.visibilityState === 'visible' && document.hasFocus() && at - aliveAt <= IDLE_AFTER;
      reporter.tick({ at, sectionId, ends: endsOnScreen(all, window), isActive });
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') void reporter.hide(performance.now());
      else alive();
    };
    const onOnline = () => void reporter.wake(performance.now());
    const timer = setInterval(tick, TICK);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('online', onOnline);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('online', onOnline);
    };
  }, [reporter, readSections]);

  return { state, currentSection, takeBack: () => void reporter.open() };
}

function create(planId: string, day: number): Reporter {
  return new Reporter({ open: () => openSession(planId, day), beat: sendBeat, end: endSession });
}
