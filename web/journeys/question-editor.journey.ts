import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser, pageOf } from './browser';
import { PASSWORD, signIn } from './entering';
import { KINDS, leaveHalfWritten, writeByKeyboard } from './question-editor';

/** Every kind of question is written and looked at by keyboard alone. */
describe('the editor without a mouse', () => {
  let browser: Browser;
  let admin: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('an admin signs in', async () => {
    admin = await pageOf(browser, 'desk');
    await signIn(admin, 'admin', PASSWORD);
    await admin.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  });

  for (const kind of KINDS)
    test(`${kind.type} is written by keyboard`, async () => {
      await writeByKeyboard(admin, kind);
    });

  test('a question half written is asked about when the browser goes back', async () => {
    await leaveHalfWritten(admin);
  });
});
