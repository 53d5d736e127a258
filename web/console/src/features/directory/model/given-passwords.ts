import type { PeopleImportRowView } from '@rizhi/shared/api/types';

/** A password that the server made up for somebody just created. */
export interface GivenPassword {
  login: string;
  password: string;
}

const CODE = 'initial-password';
const LOGIN_AND_PASSWORD = /^(.*?)(?:：|: )(.*)$/;

/** What an import says about rows that went wrong, and apart from it the passwords it gives away this once. */
export function sorted(rows: readonly PeopleImportRowView[]): {
  wrong: PeopleImportRowView[];
  passwords: GivenPassword[];
} {
  const passwords = rows.flatMap(({ code, detail }) => {
    const [, login, password] = (code === CODE && LOGIN_AND_PASSWORD.exec(detail)) || [];
    return login && password ? [{ login, password }] : [];
  });
  return { wrong: rows.filter(({ code }) => code !== CODE), passwords };
}

/** A spreadsheet takes a cell that starts like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table that spreadsheets open with the right characters. */
export function csvOf(head: readonly [string, string], passwords: readonly GivenPassword[]): string {
  const rows = [head, ...passwords.map(({ login, password }) => [login, password] as const)];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
