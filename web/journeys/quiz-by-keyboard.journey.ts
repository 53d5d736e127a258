import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from './api';
import { openBrowser, pageOf } from './browser';
import { endOf, heard, openWithHiddenTime, passTo } from './hearing-the-clock';
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

/** A quiz with every kind of question, from the sign-in page to the result, with keys and nothing else. */
describe('a quiz without a mouse', () => {
  let browser: Browser;
  let page: Page;
  let keys: Keyboard;
  let planId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await pageOf(browser, 'phone');
    keys = new Keyboard(page);
  });
  afterAll(() => browser.close());

  test('a quiz of every kind waits for somebody', async () => {
    planId = await publishEveryKind(await Api.signedIn('admin'), [
      LOGIN,
      ...LISTENERS.map(({ login }) => login),
    ]);
    await Api.entering(LOGIN);
    for (const { login } of LISTENERS) await Api.entering(login);
  });

  test('it is found and started', async () => {
    await enterByKeys(page, keys, LOGIN);
    await startByKeys(page, keys);
  });

  test('the clock is hidden and shown again', () => hideAndShowTimer(page, keys));

  test('states of questions differ by shape and word without our colours', async () => {
    await answerByKeys(page, keys, 0, HALF);
    await expectStatesInForcedColours(page, keys);
  });

  test('every kind is answered', () => answerByKeys(page, keys, HALF, KINDS.length));

  test('the answer sheet leads back to a question', () => moveBySheet(page, keys));

  test('it is handed in and the result is there', () => submitByKeys(page, keys));

  for (const { login, language, words } of LISTENERS)
    test(`each mark of a hidden clock is heard once in ${language}`, async () => {
      const listener = await pageOf(browser, 'phone');
      await openWithHiddenTime(listener, login, planId, language);
      const end = await endOf(listener, language);
      for (const minutes of [20, 5, 3, 1]) await passTo(listener, minutes, end);
      expect(await heard(listener)).toEqual(words.slice(0, 2));
      await passTo(listener, 0, end);
      await listener.waitForURL('**/result/**');
      expect(await heard(listener)).toEqual(words);
      await listener.context().close();
    });
});
