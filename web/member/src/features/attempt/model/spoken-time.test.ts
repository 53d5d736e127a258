import { describe, expect, it } from 'vitest';
import { spokenTime } from './spoken-time';

const FOR_EVER = Number.POSITIVE_INFINITY;

describe('what is said about the time left', () => {
  it.each([
    [FOR_EVER, 1200, null],
    [302, 301, null],
    [301, 300, 'five'],
    [300, 299, null],
    [303, 297, 'five'],
    [61, 60, 'one'],
    [60, 59, null],
    [1, 0, 'over'],
    [0, 0, null],
    [FOR_EVER, 0, 'over'],
    [FOR_EVER, 300, 'five'],
    [FOR_EVER, 150, 'underFive'],
    [FOR_EVER, 30, 'underOne'],
    [900, 200, 'underFive'],
    [900, 30, 'underOne'],
    [200, 30, 'underOne'],
    [240, 900, null],
  ])('from %d to %d seconds: %s', (before, now, said) => {
    expect(spokenTime(before, now)).toBe(said);
  });

  it('says_each_mark_once_however_the_ticks_fall', () => {
    for (const tick of [1, 2, 3, 5, 7, 9]) {
      const said: string[] = [];
      let before = FOR_EVER;
      for (let left = 1200; before > 0; left = Math.max(0, left - tick)) {
        const words = spokenTime(before, left);
        if (words) said.push(words);
        before = left;
      }
      expect(said).toEqual(['five', 'one', 'over']);
    }
  });
});
