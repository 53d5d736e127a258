import { describe, expect, it } from 'vitest';
import { timeLeft } from './deadline';

const DEADLINE = '2026-11-26T08:00:00Z';
const at = (time: string) => Date.parse(`2026-11-26T${time}Z`);

describe('time left', () => {
  it.each([
    ['07:00:00', '1:00:00', false],
    ['07:50:00', '10:00', false],
    ['07:58:57', '1:03', false],
    ['07:59:59', '0:01', false],
    ['08:00:00', '0:00', true],
    ['09:00:00', '0:00', true],
  ])('at %s it shows %s, over: %s', (now, text, isOver) => {
    expect(timeLeft(DEADLINE, at(now), 0)).toMatchObject({ text, isOver });
  });

  it('follows_the_clock_of_the_server_when_the_device_is_ten_minutes_slow', () => {
    expect(timeLeft(DEADLINE, at('07:45:00'), 10 * 60_000).text).toBe('5:00');
  });

  it.each([
    ['2026-11-22T12:00:00Z', false],
    ['2026-11-26T05:00:00Z', false],
    ['2026-11-26T05:00:01Z', true],
    ['2026-11-26T07:59:00Z', true],
  ])('at %s the end is near: %s', (now, isNear) => {
    expect(timeLeft(DEADLINE, Date.parse(now), 0).isNear).toBe(isNear);
  });
});
