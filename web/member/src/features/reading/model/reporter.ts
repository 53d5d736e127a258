import type {
  BeatRefusal,
  BeatRequest,
  BeatView,
  ReadingSectionView,
  ReadingSessionView,
} from '@rizhi/shared/api/types';
import { isProblem } from '@rizhi/shared/lib/problem';
import { Meter, type Sample } from './meter';

export type Phase = 'opening' | 'live' | 'offline' | 'parked' | 'refused' | 'ended';

export interface ReaderState {
  phase: Phase;
  sections: readonly ReadingSectionView[];
  isReadingDone: boolean;
  refusal: BeatRefusal | null;
  /** Why no session could be opened. */
  error: unknown;
}

export interface Wire {
  open: () => Promise<ReadingSessionView>;
  beat: (sessionId: string, beat: BeatRequest, keepalive: boolean) => Promise<BeatView>;
  end: (sessionId: string) => Promise<void>;
}

type Waiting = Omit<BeatRequest, 'nonce'>;

/** An hour without network; more than that earns nothing anyway. */
const MOST_WAITING = 240;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

/**
 * Reports what was on screen and learns from the server what counts.
 * Beats go out one at a time and in order; each carries the nonce of the answer before it. A beat whose answer
 * was lost goes out again unchanged, so that the server can tell the repetition.
 */
export class Reporter {
  private state: ReaderState = {
    phase: 'opening',
    sections: [],
    isReadingDone: false,
    refusal: null,
    error: null,
  };
  private readonly meter = new Meter();
  private readonly waiting: Waiting[] = [];
  private readonly listeners = new Set<() => void>();
  private session: ReadingSessionView | null = null;
  private nonce = '';
  private seq = 0;
  private beatAt = 0;
  private retryAt = 0;
  private retryAfter = FIRST_RETRY;
  private isSending = false;
  private isOpening = false;
  private readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  readonly current = (): ReaderState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a session, or takes the reading back to this page after it was parked. */
  async open(): Promise<void> {
    if (this.isOpening) return;
    this.isOpening = true;
    try {
      const session = await this.wire.open();
      this.session = session;
      this.nonce = session.nonce;
      this.seq = session.seq;
      this.waiting.length = 0;
      this.retryAfter = FIRST_RETRY;
      this.change({
        phase: 'live',
        sections: session.sections,
        isReadingDone: session.sections.length > 0 && session.sections.every((section) => section.isProved),
        error: null,
      });
    } catch (error) {
      const isAway = isProblem(error) && error.isPassing;
      this.change({ phase: isAway ? 'offline' : 'refused', error });
    } finally {
      this.isOpening = false;
    }
  }

  /** Called about once a second with what is on screen. */
  tick(sample: Sample): void {
    if (this.state.phase === 'parked' || this.state.phase === 'refused' || this.state.phase === 'ended')
      return;
    if (!this.session) {
      if (this.state.phase === 'offline' && sample.at >= this.retryAt) {
        this.retryAt = sample.at + LAST_RETRY;
        void this.open();
      }
      return;
    }
    this.meter.add(sample);
    if (this.beatAt === 0) this.beatAt = sample.at + this.session.beatSeconds * 1000;
    if (sample.at >= this.beatAt) {
      this.beatAt = sample.at + this.session.beatSeconds * 1000;
      this.queueBeat(sample.isActive, false);
    }
    if (this.waiting.length > 0 && sample.at >= this.retryAt) void this.flush(sample.at);
  }

  /** The page goes out of sight: report what is left at once. */
  async hide(at: number): Promise<void> {
    this.queueBeat(true, false);
    await this.flush(at, true);
  }

  /** The network is back, or may be. */
  async wake(at: number): Promise<void> {
    this.retryAt = 0;
    this.retryAfter = FIRST_RETRY;
    if (this.state.phase === 'offline' && !this.session) await this.open();
    else await this.flush(at);
  }

  async end(at: number): Promise<void> {
    const { session } = this;
    if (!session || this.state.phase === 'parked' || this.state.phase === 'ended') return;
    await this.hide(at);
    this.change({ phase: 'ended' });
    await this.wire.end(session.sessionId).catch(() => {});
  }

  private queueBeat(isActive: boolean, isHidden: boolean): void {
    if (!this.session || !this.meter.hasSomething || this.waiting.length >= MOST_WAITING) return;
    const visible = this.meter.take();
    if (visible.length === 0) return;
    this.seq += 1;
    this.waiting.push({ seq: this.seq, visible, isActive, isHidden, isLate: this.state.phase === 'offline' });
  }

  private async flush(at: number, keepalive = false): Promise<void> {
    const { session } = this;
    if (!session || this.isSending) return;
    this.isSending = true;
    try {
      while (this.waiting[0] && this.session === session) {
        const beat = this.waiting[0];
        const answer = await this.wire.beat(session.sessionId, { ...beat, nonce: this.nonce }, keepalive);
        this.waiting.shift();
        this.learn(answer);
      }
    } catch (error) {
      await this.stumble(error, at);
    } finally {
      this.isSending = false;
    }
  }

  private learn(answer: BeatView): void {
    this.nonce = answer.nonce;
    this.seq = Math.max(this.seq, answer.seq);
    this.retryAfter = FIRST_RETRY;
    if (answer.refusal === 'not-active-session') {
      this.park();
      return;
    }
    this.change({
      phase: 'live',
      sections: answer.sections.length > 0 ? answer.sections : this.state.sections,
      isReadingDone: answer.isReadingDone,
      refusal: answer.refusal,
    });
  }

  private async stumble(error: unknown, at: number): Promise<void> {
    if (isProblem(error) && error.isPassing) {
      this.retryAt = at + Math.max(this.retryAfter, (error.retryAfterSeconds ?? 0) * 1000);
      this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY);
      for (const beat of this.waiting.slice(1)) beat.isLate = true;
      if (error.status === 0) this.change({ phase: 'offline' });
      return;
    }
    if (isProblem(error) && error.status === 409) {
      this.park();
      return;
    }
    // The session is gone, or the beat makes no sense to the server: start afresh, nothing is earned for what was lost.
    this.waiting.length = 0;
    this.session = null;
    await this.open();
  }

  private park(): void {
    this.waiting.length = 0;
    this.change({ phase: 'parked' });
  }

  private change(change: Partial<ReaderState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
