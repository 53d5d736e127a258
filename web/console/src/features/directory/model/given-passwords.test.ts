import { expect, it } from 'vitest';
import { csvOf, sorted } from './given-passwords';

const row = (code: string, detail: string) => ({ row: 2, column: null, code, detail });

it('tells_given_passwords_from_rows_that_went_wrong_in_both_languages', () => {
  const { wrong, passwords } = sorted([
    row('initial-password', 'wang.li：kq7m-2xhp'),
    row('initial-password', 'li.na: zz9-a:b'),
    row('login-taken', '账号已经有人用了。'),
  ]);

  expect(passwords).toEqual([
    { login: 'wang.li', password: 'kq7m-2xhp' },
    { login: 'li.na', password: 'zz9-a:b' },
  ]);
  expect(wrong.map(({ code }) => code)).toEqual(['login-taken']);
});

it('writes_a_table_that_a_spreadsheet_opens_without_running_anything', () => {
  expect(csvOf(['账号', '初始密码'], [{ login: '=cmd', password: 'a"b,c' }])).toBe(
    '\uFEFF账号,初始密码\r\n\'=cmd,"a""b,c"\r\n',
  );
});
