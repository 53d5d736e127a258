import { Problem } from '@rizhi/shared/lib/problem';
import { describe, expect, it } from 'vitest';
import { atPlaces, HEAD, wrongIn } from './refused';

const refused = (code: string) =>
  new Problem({
    code,
    status: 400,
    errors: [{ pointer: '/passPercent', code: 'whole-number', detail: '要写整数。' }],
  });

describe('what is wrong with a field', () => {
  it.each(['quiz-invalid', 'invalid-request'])(
    'is_said_beside_it_when_the_request_is_refused_as_%s',
    (code) => {
      expect(wrongIn(refused(code), 'quiz-invalid')('/passPercent')).toBe('要写整数。');
    },
  );

  it('is_not_said_beside_another_field_nor_from_another_refusal', () => {
    expect(wrongIn(refused('quiz-invalid'), 'quiz-invalid')('/title')).toBeNull();
    expect(wrongIn(refused('stale-version'), 'quiz-invalid')('/passPercent')).toBeNull();
    expect(wrongIn(new Error('offline'), 'quiz-invalid')('/passPercent')).toBeNull();
  });
});

describe('where messages stand', () => {
  const error = (pointer: string, detail: string) => ({ pointer, code: 'wrong', detail });

  it('is_the_nearest_place_around_what_is_wrong', () => {
    const said = atPlaces(
      [error('/options/a/weight', '一'), error('/options', '二'), error('/options/ab', '三')],
      ['/options', '/options/a'],
    );
    expect(Object.fromEntries(said)).toEqual({ '/options/a': ['一'], '/options': ['二', '三'] });
  });

  it('is_the_head_for_the_rest_and_nothing_is_said_twice', () => {
    const said = atPlaces([error('/source/file', '太长'), error('/penalty', '太长')], ['/stem']);
    expect(Object.fromEntries(said)).toEqual({ [HEAD]: ['太长'] });
  });
});
