import { Problem } from '@rizhi/shared/lib/problem';
import { describe, expect, it, vi } from 'vitest';
import { choose, memoryStore, offline, outboxStage } from '../../../testing/outbox-server';

const stage = outboxStage();

describe('checking an answer', () => {
  it('waits_until_the_server_has_the_answer_and_then_keeps_it_as_it_is', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-1'));
    await outbox.check('q1');
    expect(stage.server.checks.get('q1')).toBe(1);
    expect(outbox.current().checked.get('q1')?.questionId).toBe('q1');

    outbox.answer('q1', choose('q1-2'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-1']);
    expect(stage.server.got).toHaveLength(1);
  });

  it('waits_for_an_answer_that_is_just_under_way', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-1'));
    await vi.advanceTimersByTimeAsync(400);
    await outbox.check('q1');
    expect(stage.server.checks.get('q1')).toBe(1);
  });

  it('without_the_network_asks_for_nothing_and_the_answer_may_still_change', async () => {
    stage.server.fail = offline;
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-1'));
    await expect(outbox.check('q1')).rejects.toMatchObject({ code: 'offline' });
    expect(stage.server.checks.size).toBe(0);
    outbox.answer('q1', choose('q1-2'));
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-2']);
    outbox.close();
  });

  it('shows_the_newer_answer_of_another_device_instead_of_checking_it_unseen', async () => {
    const outbox = stage.start();
    outbox.answer('q1', choose('q1-1'));
    await outbox.flush();
    stage.server.kept.set('q1', { sequence: 7, isFlagged: false, ...choose('q1-3') });
    await expect(outbox.check('q1')).rejects.toMatchObject({ code: 'stale-response' });
    expect(stage.server.checks.size).toBe(0);
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-3']);
    await outbox.check('q1');
    expect(stage.server.checks.get('q1')).toBe(7);
  });

  it('a_replay_gives_way_to_what_was_checked_on_another_device', async () => {
    stage.server.kept.set('q1', { sequence: 2, isFlagged: false, ...choose('q1-4') });
    stage.server.checks.set('q1', 2);
    stage.server.fail = () => new Problem({ code: 'response-checked', status: 409 });
    stage.store = memoryStore([
      { attemptId: 'attempt-1', questionId: 'q1', sequence: 3, isFlagged: false, ...choose('q1-1') },
    ]);
    const outbox = stage.start();
    await outbox.resume();
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-4']);
    expect(outbox.current().checked.has('q1')).toBe(true);
    expect(outbox.current().save).not.toBe('refused');
    expect(stage.store.all()).toHaveLength(0);
  });

  it('what_was_checked_before_a_reload_takes_nothing_from_this_device', async () => {
    stage.server.kept.set('q1', { sequence: 2, isFlagged: false, ...choose('q1-4') });
    stage.server.checks.set('q1', 2);
    stage.server.attempt = await stage.server.fetch();
    stage.store = memoryStore([
      { attemptId: 'attempt-1', questionId: 'q1', sequence: 3, isFlagged: false, ...choose('q1-1') },
    ]);
    const outbox = stage.start();
    await outbox.resume();
    expect(stage.server.got).toHaveLength(0);
    expect(stage.store.all()).toHaveLength(0);
    expect(outbox.current().answers.get('q1')?.response.optionIds).toEqual(['q1-4']);
  });
});
