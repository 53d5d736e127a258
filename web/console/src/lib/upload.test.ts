import { onSignedOut, rememberCsrfToken } from '@rizhi/shared/lib/http';
import { server } from '@rizhi/shared/testing/server';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeUpload } from '../testing/fake-upload';
import { STALLED, uploadFile, uploadLimits } from './upload';

const progress = vi.fn();

/** Begins an upload; its outcome is the answer or the code of the problem. */
function begin() {
  const outcome = uploadFile<{ id: string }>({
    path: '/documents/imports',
    query: { fileName: '甲.txt', documentId: null },
    file: new File(['abcd'], '甲.txt'),
    contentType: 'text/plain',
    headers: { 'Idempotency-Key': 'k1' },
    onProgress: progress,
  }).catch(({ code }: { code: string }) => code);
  const [request] = FakeUpload.sent;
  if (!request) throw new Error('nothing was sent');
  return { outcome, request };
}

beforeEach(() => {
  rememberCsrfToken('t1');
  progress.mockClear();
  FakeUpload.use();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('sends_the_file_with_its_headers_and_tells_how_much_has_left', async () => {
  const { outcome, request } = begin();
  request.move(1, 4);
  request.arrive();
  request.answer(201, { id: 'i1' });

  expect(await outcome).toEqual({ id: 'i1' });
  expect(progress.mock.calls).toEqual([[25], [100]]);
  expect(new URL(request.url).search).toBe(`?fileName=${encodeURIComponent('甲.txt')}`);
  expect(request.headers).toMatchObject({
    'Content-Type': 'text/plain',
    'X-Rizhi-CSRF': 't1',
    'Idempotency-Key': 'k1',
  });
});

it('ends_when_no_byte_has_moved_for_a_minute', async () => {
  const { outcome, request } = begin();
  vi.advanceTimersByTime(uploadLimits.stall - 1);
  request.move(1, 4);
  vi.advanceTimersByTime(uploadLimits.stall - 1);
  expect(request.isAborted).toBe(false);

  vi.advanceTimersByTime(1);

  expect(await outcome).toBe(STALLED);
  expect(request.isAborted).toBe(true);
});

it('waits_for_the_answer_of_a_file_that_has_arrived_as_long_as_the_gateway_does', async () => {
  const { outcome, request } = begin();
  request.arrive();
  vi.advanceTimersByTime(uploadLimits.answer - 1);
  expect(request.isAborted).toBe(false);

  vi.advanceTimersByTime(1);

  expect(await outcome).toBe('timed-out');
  expect(request.isAborted).toBe(true);
});

it.each([
  [422, { code: 'no-text' }, 'no-text'],
  [502, '<html>', 'status-502'],
  [200, '<html>', 'bad-upstream'],
])('an_answer_of_%d_with_%o_is_the_problem_%s', async (status, body, code) => {
  const { outcome, request } = begin();
  request.answer(status, body);
  expect(await outcome).toBe(code);
  expect(vi.getTimerCount()).toBe(0);
});

it('a_broken_connection_is_the_problem_offline', async () => {
  const { outcome, request } = begin();
  request.fail();
  expect(await outcome).toBe('offline');
});

it('tells_that_the_session_has_ended', async () => {
  const heard = vi.fn();
  const stop = onSignedOut(heard);
  const { outcome, request } = begin();
  request.answer(401, { code: 'not-signed-in' });
  expect(await outcome).toBe('not-signed-in');
  expect(heard).toHaveBeenCalledOnce();
  stop();
});

it('goes_on_with_a_fresh_token_when_the_session_was_renewed_elsewhere', async () => {
  vi.useRealTimers();
  server.use(http.get('*/api/v1/session', () => HttpResponse.json({ csrfToken: 't2' })));
  const { outcome, request } = begin();
  request.answer(403, { code: 'csrf-token-wrong' });
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(2), { timeout: 10_000 });
  FakeUpload.sent[1]?.answer(201, { id: 'i2' });
  expect(await outcome).toEqual({ id: 'i2' });
  expect(FakeUpload.sent[1]?.headers['X-Rizhi-CSRF']).toBe('t2');
});
