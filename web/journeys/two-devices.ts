import type { AttemptView } from '@rizhi/shared/api/types';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Api } from './api';
import { expectAccessible, expectNoSidewaysScroll, pageOf } from './browser';
import { PASSWORD, signIn } from './entering';
import { submit } from './member';
import { PHONE_MEMBER } from './quiz-story';
import { answer, answerOffline, expectSaved, goTo, known, saidAboutSaving, watchSaving } from './taking';

const { answers, login } = PHONE_MEMBER;

/** The phone loses the network twice and is reloaded once, while a second device has the same attempt open. */
export async function takeOnTwoDevices(browser: Browser, phone: Page, member: Api): Promise<AttemptView> {
  await phone.goto('/');
  await phone.getByRole('link', { name: '去测验' }).first().click();
  await phone.getByText('7 题，共 20 分').waitFor();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: '开始', exact: true }).click();
  await phone.getByText('第 1 题，共 7 题').waitFor();
  const address = phone.url().split('?')[0] ?? '';
  const attempt = await member.get<AttemptView>(`/attempts/${address.split('/').at(-1)}`);
  await expectTwentyMinutes(phone);
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await watchSaving(phone);
  await answer(phone, attempt, 'place', answers.place);
  await expectSaved(phone);
  expect((await known(member, attempt)).place).toBe(answers.place);

  const desk = await pageOf(browser, 'desk');
  await signIn(desk, login, PASSWORD);
  await desk.getByRole('article').first().waitFor();
  await desk.goto(address);
  await goTo(desk, attempt, 'place');
  expect(await desk.getByRole('radio', { name: new RegExp(answers.place) }).isChecked()).toBe(true);

  await cutOnce(phone, desk, member, attempt);
  await cutAndReload(phone, member, attempt);
  expect(await known(member, attempt)).toEqual(answers);
  await expectShapes(phone);
  await submit(phone);
  await phone.getByText('等待批改').waitFor();
  await expectAccessible(phone);
  await expectTooLate(desk, attempt);
  await desk.context().close();
  return attempt;
}

/** The phone's clock is wrong; the time left is the server's. It can be hidden. */
async function expectTwentyMinutes(phone: Page): Promise<void> {
  const timer = phone.getByRole('timer');
  expect(await timer.innerText()).toMatch(/剩余 (20:00|19:[0-5]\d)/);
  await phone.getByRole('button', { name: '隐藏时间' }).click();
  await timer.waitFor({ state: 'detached' });
  await phone.getByRole('button', { name: '显示时间' }).click();
  await timer.waitFor();
}

/** What is answered and what is flagged is told by words and by shape, without a colour of ours. */
async function expectShapes(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: '标记', exact: true }).click();
  await expectSaved(phone);
  await phone.emulateMedia({ forcedColors: 'active' });
  await phone.getByRole('button', { name: /打开答题卡$/ }).click();
  const sheet = phone.getByRole('dialog', { name: '答题卡 7/7' });
  await expect.poll(() => sheet.getByRole('button', { name: /已答/ }).count()).toBe(7);
  const flagged = sheet.getByRole('button', { name: /已答、标记/ });
  expect(await flagged.count()).toBe(1);
  const shapes = await flagged.evaluate((box) => [
    getComputedStyle(box).borderBottomWidth,
    getComputedStyle(box, '::after').borderTopStyle,
  ]);
  expect(shapes).toEqual(['5px', 'solid']);
  await expectAccessible(phone);
  await sheet.getByRole('button', { name: '关闭' }).click();
  await phone.emulateMedia({ forcedColors: 'none' });
}

/** What the phone answers without a network goes out on top of what the other device answered meanwhile. */
async function cutOnce(phone: Page, desk: Page, member: Api, attempt: AttemptView): Promise<void> {
  await phone.context().setOffline(true);
  await saidAboutSaving(phone);
  await answer(desk, attempt, 'gauge', '红色');
  await expectSaved(desk);
  await answerOffline(phone, member, attempt, 'gauge', answers.gauge);
  await answerOffline(phone, member, attempt, 'distance', answers.distance);
  expect(await saidAboutSaving(phone)).not.toContain('已保存');
  await phone.context().setOffline(false);
  await expectSaved(phone);
  const there = await known(member, attempt);
  expect([there.gauge, there.distance]).toEqual([answers.gauge, answers.distance]);

  await answer(desk, attempt, 'empty', '再找一具');
  await expectSaved(desk);
  await answer(phone, attempt, 'empty', answers.empty);
  await expect
    .poll(async () => (await known(member, attempt)).empty, { timeout: 20_000 })
    .toBe(answers.empty);
  await expectSaved(phone);
}

/** The network comes back and the page is reloaded before it could send anything for sure. */
async function cutAndReload(phone: Page, member: Api, attempt: AttemptView): Promise<void> {
  await phone.context().setOffline(true);
  await saidAboutSaving(phone);
  await answerOffline(phone, member, attempt, 'lift', answers.lift);
  await answerOffline(phone, member, attempt, 'number', answers.number);
  await answerOffline(phone, member, attempt, 'first', answers.first);
  expect(await saidAboutSaving(phone)).not.toContain('已保存');
  await phone.context().setOffline(false);
  await phone.reload();
  await expectSaved(phone);
  await goTo(phone, attempt, 'first');
  expect(await phone.getByLabel('写下你的回答').inputValue()).toBe(answers.first);
}

/** The other device cannot answer any more, and says so instead of claiming to have saved. */
async function expectTooLate(desk: Page, attempt: AttemptView): Promise<void> {
  await answer(desk, attempt, 'lift', '对');
  await desk.getByText('没有保存', { exact: true }).waitFor();
  expect(await desk.getByText('已保存', { exact: true }).count()).toBe(0);
}
