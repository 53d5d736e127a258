import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { checkExport, checkFigures } from './analysing';
import { Api } from './api';
import { openBrowser, pageOf } from './browser';
import { openAnalysis } from './correcting';
import { PASSWORD, signIn } from './entering';
import { PHONE_MEMBER } from './quiz-story';
import { reviewWrongAnswers, sayKnown } from './reviewing';

/** The day after: what was wrong comes back, and the admin looks at how the questions worked. */
describe('a quiz on the next day', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('wrong answers come back in Today and are answered', async () => {
    const phone = await pageOf(browser, 'phone');
    await signIn(phone, PHONE_MEMBER.login, PASSWORD);
    await phone.getByRole('article').first().waitFor();
    const member = await Api.behind(phone);
    await reviewWrongAnswers(phone, member);
    await sayKnown(phone, member);
    await phone.context().close();
  });

  test('the analysis says what follows by hand, and the export says the same', async () => {
    const admin = await pageOf(browser, 'desk');
    await signIn(admin, 'admin', PASSWORD);
    await admin.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await openAnalysis(admin);
    await checkFigures(admin);
    await checkExport(admin);
  });
});
