import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from './api';
import { openBrowser, pageOf } from './browser';
import { endOf, heard, openWithHiddenTime, passTo, stopHearing } from './hearing-the-clock';
import { Keyboard } from './keyboard';
import { KINDS } from './question-editor';
import { publishEveryKind } from './quiz-of-every-kind';
import {
  answerByKeys,
  enterByKeys,
  expectStatesInForcedColours,
  hideAndShowTimer,
  moveBySheet,
  startByKeys,
  submitByKeys,
} from './taking-by-keys';

const LOGIN = 'k01';
const HALF = 4;
const LISTENERS = [
  { login: 'k02', language: 'zh-CN', words: ['还有五分钟。', '还有一分钟。', '时间到，正在交卷。'] },
  {
    login: 'k03',
    language: 'en',
    words: ['Five minutes left.', 'One minute left.', 'Time is up. Handing in.'],
  },
] as const;

/** A quiz with every kind of question, from the sign-in page to the result, with keys and nothing else; and by ear. */
describe('a quiz without a mouse', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a quiz of every kind waits for somebody', async () => {
    const logins = [LOGIN, ...LISTENERS.map(({ login }) => login)];
    await publishEveryKind(await Api.signedIn('admin'), logins);
    await Promise.all(logins.map((login) => Api.entering(login)));
  });

  test('every kind is answered, flagged, looked over, handed in and read with keys', async () => {
    const page = await pageOf(browser, 'phone');
    const keys = new Keyboard(page);
    await enterByKeys(page, keys, LOGIN);
    await startByKeys(page, keys);
    await hideAndShowTimer(page, keys);
    await answerByKeys(page, keys, 0, HALF);
    await expectStatesInForcedColours(page, keys);
    await answerByKeys(page, keys, HALF, KINDS.length);
    await moveBySheet(page, keys);
    await submitByKeys(page, keys);
    await page.context().close();
  });

  for (const { login, language, words } of LISTENERS)
    test(`each mark of a hidden clock is heard once in ${language}`, async () => {
      const page = await pageOf(browser, 'phone');
      await openWithHiddenTime(page, login, language);
      const end = await endOf(page, language);
      for (const minutes of [20, 5, 3, 1]) await passTo(page, minutes, end);
      expect(await heard(page)).toEqual(words.slice(0, 2));
      await passTo(page, 0, end);
      await page.waitForURL('**/result/**');
      expect(await heard(page)).toEqual(words);
      await stopHearing(page);
    });
});
