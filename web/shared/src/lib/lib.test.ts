import { delay, HttpResponse, http as network } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '../testing/server';
import { http, onSignedOut, rememberCsrfToken } from './http';
import { inTime } from './later-page';
import { chineseNumber } from './number-words';
import { Problem } from './problem';
import { safeNext } from './session';
import {
  addDays,
  dateIn,
  dateTime,
  instantAt,
  isoWeekday,
  lastDayOf,
  localIn,
  minutesOf,
  monthDay,
  setOwnZone,
  timeOfDay,
  yearMonth,
} from './time';

describe('time', () => {
  it.each([
    ['2026-11-26T16:30:00Z', 'Asia/Shanghai', '2026-11-27'],
    ['2026-11-26T16:30:00Z', 'America/New_York', '2026-11-26'],
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
  ])('%s in %s is %s', (instant, zone, date) => expect(dateIn(instant, zone)).toBe(date));
  it('speaks_of_a_plain_date_the_same_in_every_zone', () => {
    setOwnZone('Pacific/Kiritimati');
    expect(monthDay('2026-11-26', 'zh-CN')).toBe('11 月 26 日');
    expect(monthDay('2026-11-26', 'en')).toBe('November 26');
    expect(yearMonth('2026-11-01', 'zh-CN')).toBe('2026 年 11 月');
  });
  it('tells_instants_in_the_zone_of_the_person', () => {
    setOwnZone('Asia/Shanghai');
    expect(timeOfDay('2026-11-26T00:36:00Z', 'zh-CN')).toBe('08:36');
    expect(dateTime('2026-11-26T16:36:00Z', 'zh-CN')).toBe('11 月 27 日 00:36');
  });
  it('counts_over_months_and_leap_days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(isoWeekday('2026-11-29')).toBe(7);
  });
  it('a_limit_at_midnight_allows_the_day_before', () => {
    setOwnZone('Asia/Shanghai');
    expect(lastDayOf('2026-11-26T16:00:00Z')).toBe('2026-11-26');
    expect(lastDayOf('2026-11-26')).toBe('2026-11-26');
  });
  it.each([
    [0, 0],
    [1, 1],
    [60, 1],
    [61, 2],
  ])('%i seconds are shown as %i minutes', (seconds, minutes) => {
    expect(minutesOf(seconds)).toBe(minutes);
  });
});

describe('a wall clock and instants', () => {
  it.each([
    ['2026-11-26T08:36', 'Asia/Shanghai', '2026-11-26T00:36:00.000Z'],
    ['2026-11-26T00:00', 'Asia/Shanghai', '2026-11-25T16:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is %s and back', (local, zone, instant) => {
    expect(instantAt(local, zone)).toBe(instant);
    expect(localIn(instant, zone)).toBe(local);
  });
  it('takes_the_next_instant_for_an_hour_that_the_clock_leaves_out', () =>
    expect(instantAt('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z'));
});

describe('numbers in words', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [42, '四十二'],
    [99, '九十九'],
    [123, '123'],
  ])('%i is %s', (value, word) => {
    expect(chineseNumber(value)).toBe(word);
  });
});

describe('http', () => {
  it('sends_the_token_with_every_write_and_never_with_a_read', async () => {
    const seen: (string | null)[] = [];
    server.use(
      network.all('*/api/v1/things', ({ request }) => {
        seen.push(request.headers.get('X-Rizhi-CSRF'));
        return HttpResponse.json({});
      }),
    );
    rememberCsrfToken('abc');
    await http.get('/things');
    await http.post('/things', {});
    await http.delete('/things');
    expect(seen).toEqual([null, 'abc', 'abc']);
  });

  it('fetches_a_fresh_token_once_when_the_old_one_is_refused', async () => {
    let asked = 0;
    server.use(
      network.get('*/api/v1/session', () => HttpResponse.json({ csrfToken: 'fresh' })),
      network.post('*/api/v1/things', ({ request }) => {
        asked += 1;
        return request.headers.get('X-Rizhi-CSRF') === 'fresh'
          ? HttpResponse.json({ ok: true })
          : HttpResponse.json({ code: 'csrf-token-wrong', status: 403 }, { status: 403 });
      }),
    );
    rememberCsrfToken('old');
    await expect(http.post('/things', {})).resolves.toEqual({ ok: true });
    expect(asked).toBe(2);
  });

  it('throws_a_problem_with_code_and_trace', async () => {
    server.use(
      network.get('*/api/v1/things', () =>
        HttpResponse.json(
          { code: 'stale-version', status: 409, traceId: 't1' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await expect(http.get('/things')).rejects.toMatchObject({
      code: 'stale-version',
      status: 409,
      traceId: 't1',
    });
  });

  it('calls_a_broken_connection_offline', async () => {
    server.use(network.get('*/api/v1/things', () => HttpResponse.error()));
    const problem = await http.get('/things').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'offline', isPassing: true });
  });

  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
    'ends_a_%s_that_nobody_answers',
    async (method) => {
      server.use(network.all('*/api/v1/things', () => delay('infinite')));
      const options = { timeLimit: 50 };
      const asked =
        method === 'get' || method === 'delete'
          ? http[method]('/things', options)
          : http[method]('/things', {}, options);
      await expect(asked).rejects.toMatchObject({ code: 'timed-out', isPassing: true });
    },
  );

  it('ends_an_answer_that_stops_in_the_middle', async () => {
    const half = new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"a":')) });
    server.use(network.get('*/api/v1/things', () => new HttpResponse(half)));
    await expect(http.get('/things', { timeLimit: 300 })).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('tells_whoever_gave_up_that_they_did_and_not_that_time_ran_out', async () => {
    server.use(network.get('*/api/v1/things', () => delay('infinite')));
    const stop = new AbortController();
    const asked = http.get('/things', { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('ends_a_page_that_never_comes', async () => {
    await expect(inTime(new Promise(() => {}), 50)).rejects.toMatchObject({ code: 'timed-out' });
    await expect(inTime(Promise.resolve('here'), 50)).resolves.toBe('here');
  });

  it('tells_the_app_when_nobody_is_signed_in_and_not_when_a_password_is_wrong', async () => {
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    server.use(
      network.get('*/api/v1/things', () =>
        HttpResponse.json({ code: 'not-signed-in', status: 401 }, { status: 401 }),
      ),
      network.post('*/api/v1/things', () =>
        HttpResponse.json({ code: 'wrong-credentials', status: 401 }, { status: 401 }),
      ),
    );
    await http.post('/things').catch(() => {});
    expect(listener).not.toHaveBeenCalled();
    await http.get('/things').catch(() => {});
    expect(listener).toHaveBeenCalledOnce();
    stop();
  });
});

describe('who asks for the session', () => {
  it('hears_alone_that_nobody_is_signed_in', async () => {
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    server.use(
      network.get('*/api/v1/session', () =>
        HttpResponse.json({ code: 'not-signed-in', status: 401 }, { status: 401 }),
      ),
    );
    await expect(http.get('/session')).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(listener).not.toHaveBeenCalled();
    stop();
  });
});

describe('the way on after signing in', () => {
  it.each([
    [null, '/'],
    ['/plans/p1?x=1', '/plans/p1?x=1'],
    ['//evil.example', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
  ])('%s leads to %s', (next, target) => expect(safeNext(next)).toBe(target));
});
