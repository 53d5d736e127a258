import { expect, it } from 'vitest';
import { roundedMinutes } from './words';

// The same table stands in the test of the publish check's minutes.
it.each([
  [0, 0],
  [1, 0.5],
  [44, 0.5],
  [45, 1],
  [90, 1.5],
  [270, 4.5],
  [300, 5],
  [301, 5],
  [449, 7],
  [450, 8],
  [600, 10],
])('shows %d seconds as %d minutes', (seconds, minutes) => {
  expect(roundedMinutes(seconds)).toBe(minutes);
});
