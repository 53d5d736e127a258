import type { AttemptResultView } from '@rizhi/shared/api/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { becomeAdmin } from './admin';
import { Api } from './api';
import { expectAccessible, openBrowser, pageOf } from './browser';
import {
  applyCorrection,
  chooseRightKeyAgain,
  previewDroppedEssay,
  previewRightKey,
  undoCorrection,
} from './correcting';
import { enterFirst } from './entering';
import { findQuiz, foundUnitWithMembers, publishTwoDays } from './founding';
import { markEssays } from './marking';
import { EVERYBODY, OTHERS, PHONE_MEMBER, percent, STEMS } from './quiz-story';
import {
  attemptsOf,
  expectFact,
  expectTold,
  readFirstSection,
  resultOf,
  takeQuiz,
  wordsOf,
} from './studying';
import { takeOnTwoDevices } from './two-devices';
import { checkReport, commitAsQuiz, readPaper, repair } from './word-paper';

const SEVEN_MINUTES = 7 * 60_000;

/** From a paper in an office document to marks that were set right, each chapter going on from the one before. */
describe('a quiz on its first day', () => {
  let browser: Browser;
  let admin: Page;
  let office: Api;
  let phone: Page;
  let planId: string;
  const members = new Map<string, Api>();
  const memberNamed = (login: string): Api => {
    const found = members.get(login);
    if (!found) throw new Error(`${login} has not come yet`);
    return found;
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a paper with doubts is repaired in place and becomes a quiz', async () => {
    admin = await pageOf(browser, 'desk');
    await becomeAdmin(admin);
    office = await Api.behind(admin);
    await foundUnitWithMembers(office);
    await readPaper(admin);
    await checkReport(admin, false);
    await repair(admin);
    await checkReport(admin, true);
    await commitAsQuiz(admin);
  });

  test('two days are published and the others answer', async () => {
    planId = await publishTwoDays(office, (await findQuiz(office)).id);
    await Promise.all(
      OTHERS.map(async ({ login, answers }) => {
        const member = await Api.entering(login);
        members.set(login, member);
        await readFirstSection(member, planId, 1);
        await takeQuiz(member, planId, answers);
      }),
    );
  });

  test('a phone that loses the network twice and a second device end in one attempt', async () => {
    phone = await pageOf(browser, 'phone', SEVEN_MINUTES);
    await enterFirst(phone, PHONE_MEMBER.login);
    await phone.getByRole('article').first().waitFor();
    const member = await Api.behind(phone);
    members.set(PHONE_MEMBER.login, member);
    await readFirstSection(member, planId, 1);
    const attempt = await takeOnTwoDevices(browser, phone, member);
    expect((await attemptsOf(member, planId)).map(({ id }) => id)).toEqual([attempt.id]);
    const result = await resultOf(member, planId);
    expect(wordsOf(result.questions)).toEqual(PHONE_MEMBER.answers);
    expect(result.status).toBe('awaiting-marking');
  });

  test('an essay that does not count keeps nobody waiting, and waits for its mark when it counts again', async () => {
    await previewDroppedEssay(admin);
    await applyCorrection(admin, '这道题不计入成绩', STEMS.first);
    for (const { login } of EVERYBODY) {
      await expectTold(memberNamed(login), 'attempt-marked', 1);
      const result = await resultOf(memberNamed(login), planId);
      expect([result.status, result.totalMark], login).toEqual(['graded', 11]);
    }
    await undoCorrection(admin, STEMS.first);
    for (const { login } of EVERYBODY) {
      await expectTold(memberNamed(login), 'mark-awaited', 1);
      expect((await resultOf(memberNamed(login), planId)).status, login).toBe('awaiting-marking');
    }
    await expectFact(memberNamed(PHONE_MEMBER.login), planId, 'quiz-waits');
  });

  test('essays are marked by rubric without names, and the member gets the mark', async () => {
    await markEssays(admin);
    for (const { login, before } of EVERYBODY) {
      await expectTold(memberNamed(login), 'attempt-marked', 2);
      const result = await resultOf(memberNamed(login), planId);
      expect([result.mark, result.percent], login).toEqual([before, percent(before)]);
    }
    await phone.reload();
    await phone.getByText('这次没通过').waitFor();
    await phone.getByText('得分率 55%').waitFor();
    await phone.goto('/notifications');
    await phone.getByRole('link', { name: '测验评分完成：得分率 55%' }).waitFor();
    await expectAccessible(phone);
  });

  test('a wrong key is corrected after a preview, and only those affected are told', async () => {
    await previewRightKey(admin);
    await applyCorrection(admin, '须知写的是三米');
    await expectCorrected(1);
    await phone.goto('/notifications');
    await phone.getByRole('link', { name: '测验成绩更正：得分率 55% → 65%' }).click();
    await phone.getByText('测验通过').waitFor();
    await phone.getByText('成绩有更正，更正前是 11/20（55%）。 须知写的是三米').waitFor();
    await expectAccessible(phone);
  });

  test('undo restores every mark, and the correction can be made again', async () => {
    await undoCorrection(admin);
    for (const { login, before } of EVERYBODY) {
      const result = await resultOf(memberNamed(login), planId);
      expect(result.mark, login).toBe(before);
    }
    await phone.reload();
    await phone.getByText('这次没通过').waitFor();
    await chooseRightKeyAgain(admin);
    await applyCorrection(admin, '须知写的是三米');
    await expectCorrected(3);
  });

  /** Those whose mark changed were told so many times, everybody else never. */
  async function expectCorrected(times: number): Promise<void> {
    for (const { login, before, after } of EVERYBODY) {
      const member = memberNamed(login);
      await expectTold(member, 'mark-corrected', before === after ? 0 : times);
      const result: AttemptResultView = await resultOf(member, planId);
      expect([result.mark, result.percent], login).toEqual([after, percent(after)]);
    }
  }
});
