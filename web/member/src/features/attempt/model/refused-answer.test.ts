import { Problem } from '@rizhi/shared/lib/problem';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choose, memoryStore, Server } from '../../../testing/outbox-server';
import { Outbox } from './outbox';

let server: Server;
let outbox: Outbox;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server();
  server.fail = (questionId) =>
    questionId === 'q1' ? new Problem({ code: 'invalid-request', status: 400 }) : null;
  outbox = new Outbox(server.attempt, memoryStore(), server);
  outbox.answer('q1', choose('q1-2'));
  await vi.advanceTimersByTimeAsync(1_000);
});
afterEach(() => {
  outbox.close();
  vi.useRealTimers();
});

it('an_answer_that_was_refused_is_not_called_saved_when_another_one_is', async () => {
  outbox.answer('q2', choose('q2-2'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.kept.get('q2')?.response.optionIds).toEqual(['q2-2']);
  expect(outbox.current().save).toBe('refused');
});

it('an_answer_that_was_refused_is_saved_once_another_one_to_the_same_question_is_taken', async () => {
  server.fail = () => null;
  outbox.answer('q1', choose('q1-3'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.kept.get('q1')?.response.optionIds).toEqual(['q1-3']);
  expect(outbox.current().save).toBe('saved');
});
