import { expect, it } from 'vitest';
import { rosette } from './rosette';

const NUMBERS = ['7K3M-Q9TX-B2HD', '0HV4-ZZ8P-6WN1', '7K3M-Q9TX-B2HE', 'AAAA-AAAA-AAAA'];

it('looks_the_same_for_one_number_and_different_for_another', () => {
  expect(rosette('7K3M-Q9TX-B2HD')).toBe(rosette('7K3M-Q9TX-B2HD'));
  expect(new Set(NUMBERS.map(rosette)).size).toBe(NUMBERS.length);
});

it.each(NUMBERS)('stays_within_its_circle_for_%s', (number) => {
  const points = [...rosette(number).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  expect(points.length).toBeGreaterThan(1000);
  for (const [, x, y] of points) expect(Math.hypot(Number(x), Number(y))).toBeLessThanOrEqual(100.1);
});
