import type { BeatRequest, BeatView, ReadingSessionView } from '@rizhi/shared/api/types';
import { Problem } from '@rizhi/shared/lib/problem';
import { beforeEach, describe, expect, it } from 'vitest';
import { Meter } from './meter';
import { Reporter } from './reporter';

const offline = () => new Problem({ code: 'offline', status: 0 });

/** Checks what a server would: one beat at a time, the right nonce, rising numbers. */
class Server {
  readonly beats: BeatRequest[] = [];
  readonly mistakes: string[] = [];
  opened = 0;
  ended = 0;
  failure: (() => Error) | null = null;
  loseAnswer = false;
  private nonce = 'n0';
  private last: BeatView | null = null;

  readonly open = async (): Promise<ReadingSessionView> => {
    if (this.failure) throw this.failure();
    this.opened += 1;
    this.nonce = `n0-${this.opened}`;
    this.last = null;
    return {
      sessionId: `s${this.opened}`,
      beatSeconds: 15,
      nonce: this.nonce,
      seq: 0,
      parkedSessionId: null,
      sections: [{ sectionId: 'a', revisionId: 'r', neededSeconds: 40, creditedSeconds: 0, isProved: false }],
    };
  };

  readonly beat = async (_: string, beat: BeatRequest): Promise<BeatView> => {
    if (this.failure) throw this.failure();
    if (this.last && beat.seq === this.last.seq) return this.last;
    if (beat.nonce !== this.nonce) this.mistakes.push(`wrong nonce in ${beat.seq}`);
    if (beat.seq !== (this.last?.seq ?? 0) + 1)
      this.mistakes.push(`beat ${beat.seq} after ${this.last?.seq}`);
    this.beats.push(beat);
    this.nonce = `n${beat.seq}-${this.opened}`;
    this.last = {
      seq: beat.seq,
      nonce: this.nonce,
      creditedSeconds: 0,
      sections: [],
      provedSections: [],
      refusal: null,
      isReadingDone: false,
    };
    if (this.loseAnswer) throw offline();
    return this.last;
  };

  readonly end = async () => {
    this.ended += 1;
  };
}

let server: Server;
let reporter: Reporter;
let clock: number;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Lets seconds pass with a section on screen. */
async function read(seconds: number, { isActive = true, ends = [] as string[] } = {}) {
  for (let second = 0; second < seconds; second += 1) {
    clock += 1000;
    reporter.tick({ at: clock, sectionId: 'a', ends, isActive });
    if (second % 5 === 4) await settle();
  }
  await settle();
}

beforeEach(async () => {
  server = new Server();
  reporter = new Reporter(server);
  clock = 0;
  await reporter.open();
});

describe('the reporter', () => {
  it('sends_a_beat_every_fifteen_seconds_with_what_was_on_screen', async () => {
    await read(61);
    expect(server.beats.map((beat) => beat.visible)).toEqual(
      Array.from({ length: 4 }, () => [{ sectionId: 'a', seconds: 15, reachedEnd: false }]),
    );
    expect(server.mistakes).toEqual([]);
  });

  it('sends_nothing_while_hidden_or_idle', async () => {
    await read(120, { isActive: false });
    expect(server.beats).toEqual([]);
  });

  it('does_not_turn_a_sleeping_timer_into_reading', async () => {
    await read(5);
    clock += 3_600_000;
    await read(20);
    const seconds = server.beats
      .flatMap((beat) => beat.visible)
      .reduce((sum, { seconds: some }) => sum + some, 0);
    expect(seconds).toBeLessThanOrEqual(27);
  });

  it('reports_the_end_of_a_section_once', async () => {
    await read(46, { ends: ['a'] });
    expect(server.beats.flatMap((beat) => beat.visible.map(({ reachedEnd }) => reachedEnd))).toEqual([
      true,
      true,
      true,
    ]);
    const meter = new Meter();
    meter.add({ at: 0, sectionId: null, ends: ['a'], isActive: true });
    expect(meter.take()).toEqual([{ sectionId: 'a', seconds: 0, reachedEnd: true }]);
    expect(meter.hasSomething).toBe(false);
  });

  it('keeps_beats_through_a_lost_connection_and_sends_them_in_order_as_late', async () => {
    await read(16);
    server.failure = offline;
    await read(60);
    expect(reporter.current().phase).toBe('offline');
    server.failure = null;
    await reporter.wake(clock);
    await settle();
    expect(reporter.current().phase).toBe('live');
    expect(server.mistakes).toEqual([]);
    expect(server.beats.map((beat) => beat.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(server.beats.map((beat) => beat.isLate)).toEqual([false, false, true, true, true]);
  });

  it('repeats_a_beat_unchanged_when_its_answer_was_lost', async () => {
    server.loseAnswer = true;
    await read(16);
    server.loseAnswer = false;
    await reporter.wake(clock);
    await read(16);
    expect(server.mistakes).toEqual([]);
    expect(server.beats.map((beat) => beat.seq)).toEqual([1, 2]);
  });

  it('is_parked_when_another_page_opens_and_can_take_the_reading_back', async () => {
    server.failure = () => new Problem({ code: 'session-parked', status: 409 });
    await read(20);
    expect(reporter.current().phase).toBe('parked');
    await read(60);
    server.failure = null;
    expect(server.beats).toEqual([]);
    await reporter.open();
    await read(20);
    expect(reporter.current().phase).toBe('live');
    expect(server.beats.length).toBeGreaterThan(0);
    expect(server.mistakes).toEqual([]);
  });

  it('opens_a_new_session_when_the_old_one_is_gone', async () => {
    server.failure = () => {
      server.failure = null;
      return new Problem({ code: 'not-found', status: 404 });
    };
    await read(16);
    expect(server.opened).toBe(2);
    await read(30);
    expect(server.mistakes).toEqual([]);
    expect(server.beats.length).toBeGreaterThan(0);
  });

  it('reports_the_rest_when_the_page_is_hidden_and_ends_the_session_on_leaving', async () => {
    await read(7);
    await reporter.hide(clock);
    expect(server.beats[0]?.visible[0]?.seconds).toBe(6);
    await reporter.end(clock);
    expect(server.ended).toBe(1);
    await read(30);
    expect(server.beats).toHaveLength(1);
  });
});
