import { Problem } from '@rizhi/shared/lib/problem';
import { EMPTY } from '@rizhi/shared/question-model/response';
import { describe, expect, it, vi } from 'vitest';
import { choose, memoryStore, offline, outboxStage } from '../../../testing/outbox-server';
import { Outbox, type Waiting } from './outbox';
import { databaseStore } from './outbox-store';

const stage = outboxStage();

describe('the outbox', () => {
  it.each([
    ['not-signed-in', 401],
    ['password-change-required', 403],
    ['csrf-token-wrong', 403],
    ['internal-error', 500],
  ])(
    'keeps_an_answer_that_is_refused_for_now_with_%s_and_sends_it_on_the_next_visit',
    async (code, status) => {
      const outbox = stage.start();
      stage.server.fail = () => new Problem({ code, status });
      outbox.answer('q1', choose('q1-2'));
      await vi.advanceTimersByTimeAsync(500);
      expect(outbox.current().save).toBe('offline');
      await outbox.flush().finally(() => outbox.close());
      expect(stage.store.all()).toHaveLength(1);

      stage.server.fail = () => null;
      const after = stage.start();
      await after.resume();
      expect(stage.server.kept.get('q1')?.response.optionIds).toEqual(['q1-2']);
      expect(after.current().save).toBe('saved');
      expect(stage.store.all()).toHaveLength(0);
    },
  );

  it('keeps_an_answer_when_something_breaks_on_the_way_that_is_no_answer_of_the_server', async () => {
    const outbox = stage.start();
    stage.server.save = () => Promise.reject(new SyntaxError('not JSON'));
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(500);
    expect(outbox.current().save).toBe('offline');
    expect(stage.store.all()).toHaveLength(1);
  });

  it.each([10, -10])('follows_a_device_whose_clock_is_set_by_%d_minutes_in_mid_attempt', async (minutes) => {
    stage.server.attempt = { ...stage.server.attempt, serverTime: new Date(Date.now()).toISOString() };
    const outbox = new Outbox(stage.server.attempt, stage.store, stage.server, 0);
    const realFetch = stage.server.fetch;
    stage.server.fetch = async () => ({
      ...(await realFetch()),
      serverTime: new Date(realNow()).toISOString(),
    });
    const set = minutes * 60_000;
    const realNow = () => Date.now() - set;
    vi.setSystemTime(Date.now() + set);
    await outbox.refreshDeadline();
    expect(outbox.current().clockOffset).toBe(-set);
  });

  it('does_not_take_a_slow_answer_for_a_clock_that_was_set', async () => {
    const outbox = stage.start();
    const realFetch = stage.server.fetch;
    stage.server.fetch = async () => {
      const attempt = { ...(await realFetch()), serverTime: new Date().toISOString() };
      vi.setSystemTime(Date.now() + 9_000);
      return attempt;
    };
    await outbox.refreshDeadline();
    expect(outbox.current().clockOffset).toBe(0);
  });

  it('says_saved_only_after_the_server_has_confirmed', async () => {
    const outbox = stage.start();
    expect(outbox.current().save).toBe('untouched');
    outbox.answer('q1', choose('q1-1'));
    expect(outbox.current().save).toBe('saving');
    expect(stage.store.all()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(outbox.current().save).toBe('saved');
    expect(stage.store.all()).toHaveLength(0);
  });

  it('sends_only_the_last_of_several_quick_changes', async () => {
    const outbox = stage.start();
    for (const option of ['q1-1', 'q1-2', 'q1-3']) outbox.answer('q1', choose(option));
    await vi.advanceTimersByTimeAsync(500);
    expect(stage.server.got).toHaveLength(1);
    expect(stage.server.kept.get('q1')).toMatchObject({ sequence: 3, response: { optionIds: ['q1-3'] } });
  });

  it('keeps_an_answer_through_a_lost_connection_and_sends_it_later', async () => {
    stage.server.fail = offline;
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.current().save).toBe('offline');
    expect(stage.store.all()).toHaveLength(1);
    stage.server.fail = () => null;
    outbox.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(outbox.current().save).toBe('saved');
    expect(stage.server.kept.get('q1')?.response.optionIds).toEqual(['q1-2']);
  });

  it('tries_again_by_itself_with_growing_pauses', async () => {
    stage.server.fail = offline;
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stage.server.got.length).toBeGreaterThanOrEqual(5);
    expect(stage.server.got.length).toBeLessThan(12);
    outbox.close();
  });

  it('a_lost_confirmation_repeats_the_same_sequence_and_ends_saved', async () => {
    stage.server.loseAnswers = true;
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(500);
    expect(outbox.current().save).toBe('offline');
    stage.server.loseAnswers = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(outbox.current().save).toBe('saved');
    expect(stage.server.got.map(([, request]) => request.sequence)).toEqual([1, 1]);
  });

  it('a_new_page_takes_up_what_the_old_one_could_not_send', async () => {
    stage.store = memoryStore([
      { attemptId: 'attempt-1', questionId: 'q2', sequence: 4, isFlagged: true, ...choose('q2-1') },
    ]);
    const outbox = stage.start();
    await outbox.resume();
    expect(outbox.current().answers.get('q2')).toMatchObject({
      isFlagged: true,
      response: { optionIds: ['q2-1'] },
    });
    expect(stage.server.kept.get('q2')?.sequence).toBe(4);
    expect(outbox.current().save).toBe('saved');
  });

  it('what_lay_here_gives_way_to_a_newer_answer_from_another_device', async () => {
    stage.server.kept.set('q1', { sequence: 9, isFlagged: false, ...choose('q1-4') });
    stage.store = memoryStore([
      { attemptId: 'attempt-1', questionId: 'q1', sequence: 3, isFlagged: false, ...choose('q1-1') },
    ]);
    const outbox = stage.start();
    await outbox.resume();
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-4']);
    expect(stage.server.kept.get('q1')?.sequence).toBe(9);
    expect(stage.store.all()).toHaveLength(0);
  });

  it('what_was_just_chosen_here_wins_over_another_device', async () => {
    stage.server.kept.set('q1', { sequence: 9, isFlagged: false, ...choose('q1-4') });
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stage.server.kept.get('q1')).toMatchObject({ sequence: 10, response: { optionIds: ['q1-2'] } });
    expect(outbox.current().save).toBe('saved');
  });

  it('hints_looked_at_on_either_device_stay_looked_at', async () => {
    stage.server.kept.set('q1', { sequence: 9, isFlagged: false, hintsTaken: 2, ...choose('q1-4') });
    const outbox = stage.start();
    outbox.answer('q1', { hintsTaken: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stage.server.kept.get('q1')).toMatchObject({ sequence: 10, hintsTaken: 2 });

    outbox.answer('q1', { ...choose('q1-2'), hintsTaken: 3 });
    await outbox.flush();
    expect(stage.server.kept.get('q1')).toMatchObject({ hintsTaken: 3, response: { optionIds: ['q1-2'] } });
  });

  it('looking_again_shows_what_another_device_answered_meanwhile', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-1'));
    await outbox.flush();
    stage.server.kept.set('q1', { sequence: 2, isFlagged: true, ...choose('q1-2') });
    await outbox.refreshDeadline();
    expect(outbox.current().answers.get('q1')).toEqual({
      sequence: 2,
      isFlagged: true,
      hintsTaken: 0,
      ...choose('q1-2'),
    });

    outbox.answer('q1', choose('q1-3'));
    await outbox.flush();
    expect(stage.server.kept.get('q1')?.response.optionIds).toEqual(['q1-3']);
  });

  it('looking_again_leaves_what_the_server_does_not_have_yet', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-3'));
    stage.server.kept.set('q1', { sequence: 9, isFlagged: false, ...choose('q1-2') });
    await outbox.refreshDeadline();
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-3']);
  });

  it('a_refusal_is_shown_and_never_called_saved', async () => {
    stage.server.fail = () => new Problem({ code: 'past-deadline', status: 422 });
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outbox.current().save).toBe('refused');
  });

  it('flush_says_whether_everything_is_with_the_server', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-2'));
    await expect(outbox.flush()).resolves.toBe(true);
    stage.server.fail = offline;
    outbox.answer('q2', choose('q2-2'));
    await expect(outbox.flush()).resolves.toBe(false);
    outbox.close();
  });

  it('whatever_is_lost_or_repeated_the_server_ends_with_the_last_intent', async () => {
    let turn = 0;
    stage.server.fail = () => (turn++ % 3 === 0 ? offline() : null);
    const outbox = stage.start();
    for (let round = 0; round < 30; round += 1) {
      outbox.answer(`q${(round % 2) + 1}`, choose(`option-${round}`));
      stage.server.loseAnswers = round % 4 === 0;
      await vi.advanceTimersByTimeAsync(300 + (round % 5) * 200);
    }
    stage.server.loseAnswers = false;
    stage.server.fail = () => null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outbox.current().save).toBe('saved');
    expect(stage.server.kept.get('q1')?.response.optionIds).toEqual(['option-28']);
    expect(stage.server.kept.get('q2')?.response.optionIds).toEqual(['option-29']);
    expect(stage.store.all()).toHaveLength(0);
  });
});

describe('the store in the browser', () => {
  it('removes_only_what_is_not_newer', async () => {
    vi.useRealTimers();
    const entry: Waiting = {
      attemptId: 'a',
      questionId: 'q',
      sequence: 2,
      isFlagged: false,
      response: EMPTY,
    };
    await databaseStore.put(entry);
    await databaseStore.remove('a', 'q', 1);
    expect(await databaseStore.load('a')).toEqual([entry]);
    await databaseStore.remove('a', 'q', 2);
    expect(await databaseStore.load('a')).toEqual([]);
  });
});
