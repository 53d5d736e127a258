import { Problem } from '@rizhi/shared/lib/problem';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './refused';

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
