import type { ReadingSectionView, TodaySectionView } from '@rizhi/shared/api/types';

export interface SectionProgress {
  sectionId: string;
  title: string;
  isRead: boolean;
  isStarted: boolean;
  /** Seconds that the server still wants to see, by its own count. */
  missingSeconds: number;
  /** Seconds that reading on will take at the usual pace. */
  leftSeconds: number;
  neededSeconds: number;
  creditedSeconds: number;
}

/** What the server said last about each section: the live session first, else what the day said. */
export function progressOf(
  sections: readonly TodaySectionView[],
  live: readonly ReadingSectionView[],
): SectionProgress[] {
  return sections.map((section) => {
    const said = live.find((found) => found.sectionId === section.sectionId);
    const neededSeconds = said?.neededSeconds ?? section.neededSeconds;
    const creditedSeconds = said?.creditedSeconds ?? section.creditedSeconds;
    const isRead = section.state === 'read' || (said?.isProved ?? false);
    const share = neededSeconds > 0 ? Math.min(creditedSeconds / neededSeconds, 1) : 0;
    return {
      sectionId: section.sectionId,
      title: section.title,
      isRead,
      isStarted: !isRead && (creditedSeconds > 0 || section.state === 'reading'),
      missingSeconds: isRead ? 0 : Math.max(0, neededSeconds - creditedSeconds),
      leftSeconds: isRead ? 0 : Math.round(section.estimatedSeconds * (1 - share)),
      neededSeconds,
      creditedSeconds,
    };
  });
}

/** Share of the day's reading, 0 to 1, by what is needed and credited. */
export function shareOfDay(progress: readonly SectionProgress[]): number {
  const needed = progress.reduce((sum, section) => sum + section.neededSeconds, 0);
  if (needed === 0) return progress.every((section) => section.isRead) ? 1 : 0;
  const done = progress.reduce(
    (sum, section) =>
      sum +
      (section.isRead ? section.neededSeconds : Math.min(section.creditedSeconds, section.neededSeconds)),
    0,
  );
  return done / needed;
}

export function secondsLeft(progress: readonly SectionProgress[]): number {
  return progress.reduce((sum, section) => sum + section.leftSeconds, 0);
}
