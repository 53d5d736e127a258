import type { VisibleSection } from '@rizhi/shared/api/types';

/** What the page saw at one moment. */
export interface Sample {
  /** Milliseconds on a clock that only runs forward. */
  at: number;
  /** The section that the last stretch of time belongs to, or null when none was on screen. */
  sectionId: string | null;
  /** Sections whose last line is on screen. */
  ends: readonly string[];
  /** The page is visible, in front, and there was input lately. */
  isActive: boolean;
}

/** A timer that fires late (a sleeping tab) must not turn the sleep into reading. */
const LONGEST_STRETCH = 2_000;

/** Adds up what was on screen between two reports. Pure bookkeeping: no timer, no network. */
export class Meter {
  private last: number | null = null;
  private readonly milliseconds = new Map<string, number>();
  private readonly ends = new Set<string>();
  private readonly reportedEnds = new Set<string>();

  add(sample: Sample): void {
    const stretch = this.last === null ? 0 : Math.min(sample.at - this.last, LONGEST_STRETCH);
    this.last = sample.at;
    if (!sample.isActive) return;
    for (const id of sample.ends) this.ends.add(id);
    if (sample.sectionId === null || stretch <= 0) return;
    this.milliseconds.set(sample.sectionId, (this.milliseconds.get(sample.sectionId) ?? 0) + stretch);
  }

  get hasSomething(): boolean {
    return (
      [...this.milliseconds.values()].some((value) => value >= 1000) ||
      [...this.ends].some((id) => !this.reportedEnds.has(id))
    );
  }

  /** Whole seconds per section; what is left of a second stays for the next report. */
  take(): VisibleSection[] {
    const sections = new Set([
      ...this.milliseconds.keys(),
      ...[...this.ends].filter((id) => !this.reportedEnds.has(id)),
    ]);
    return [...sections].flatMap((sectionId) => {
      const total = this.milliseconds.get(sectionId) ?? 0;
      const seconds = Math.floor(total / 1000);
      this.milliseconds.set(sectionId, total - seconds * 1000);
      const reachedEnd = this.ends.has(sectionId);
      if (seconds === 0 && (!reachedEnd || this.reportedEnds.has(sectionId))) return [];
      if (reachedEnd) this.reportedEnds.add(sectionId);
      return [{ sectionId, seconds, reachedEnd }];
    });
  }
}
