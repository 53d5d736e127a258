import type { QuestionContent } from '@rizhi/shared/api/types';
import { expect, it } from 'vitest';
import { BLANK, option } from './content';
import { asType } from './kinds';
import { named, placesOf } from './places';

const choice: QuestionContent = { ...BLANK, type: 'single', options: [option('a', '一'), option('b', '二')] };
const material: QuestionContent = {
  ...asType(BLANK, 'composite'),
  children: [{ id: 'c7', content: choice }],
};

it.each([
  ['/stem', '/stem'],
  ['/options', '/options'],
  ['/options/1', '/options/b'],
  ['/options/1/feedback', '/options/b/feedback'],
  ['/options/9', '/options/9'],
  ['', ''],
])('names_the_line_of_%s', (pointer, name) => {
  expect(named(choice, pointer)).toBe(name);
});

it('names_lines_below_a_material', () => {
  expect(named(material, '/children/0/content/options/1')).toBe('/children/c7/content/options/b');
  expect(placesOf(material)).toContain('/children/c7/content/options/b');
});
