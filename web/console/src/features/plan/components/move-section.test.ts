import type { PlanDayRequest } from '@rizhi/shared/api/types';
import { describe, expect, it } from 'vitest';
import { moveSection, nudgeSection } from './move-section';

const day = (ids: string, quizId: string | null = null): PlanDayRequest => ({
  title: ids,
  sections: [...ids].map((sectionId) => ({ documentId: 'd', revisionId: 'r', sectionId })),
  quizId,
});
const plan = (...days: string[]) => days.map((ids) => day(ids));
const shape = (days: PlanDayRequest[]) =>
  days.map((one) => one.sections.map((section) => section.sectionId).join('')).join(' ');

describe('moving a section', () => {
  it.each([
    ['forward, to the head of the day', 'b', 1, 'a bcd ef'],
    ['backward, to the tail of the day', 'c', 0, 'abc d ef'],
    ['over several days', 'a', 2, 'b cd aef'],
    ['to its own day changes nothing', 'a', 0, 'ab cd ef'],
    ['to a day that is not there changes nothing', 'a', 9, 'ab cd ef'],
  ])('%s', (_, id, to, expected) => {
    expect(shape(moveSection(plan('ab', 'cd', 'ef'), id, to))).toBe(expected);
  });

  it('drops_a_day_that_is_left_empty_but_keeps_one_with_a_quiz', () => {
    expect(shape(moveSection(plan('a', 'b'), 'a', 1))).toBe('ab');
    expect(moveSection([day('a', 'quiz'), day('b')], 'a', 1)).toHaveLength(2);
  });
});

describe('one place up or down', () => {
  it.each([
    ['within a day', 'a', 1, 'ba cd'],
    ['over the border forward', 'b', 1, 'a bcd'],
    ['over the border backward', 'c', -1, 'abc d'],
    ['not before the first', 'a', -1, 'ab cd'],
    ['not behind the last', 'd', 1, 'ab cd'],
  ] as const)('%s', (_, id, by, expected) => {
    expect(shape(nudgeSection(plan('ab', 'cd'), id, by))).toBe(expected);
  });
});
