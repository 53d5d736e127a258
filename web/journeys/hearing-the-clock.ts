import type { AttemptView, TodayView } from '@rizhi/shared/api/types';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { Api } from './api';
import { startAttempt } from './studying';

const MINUTE = 60_000;
const HIDE = { 'zh-CN': '隐藏时间', en: 'Hide time' };

/** Before anything of the page runs: its language, as if chosen on an earlier visit. */
export async function speak(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('rizhi.appearance', JSON.stringify({ language: chosen }));
  }, language);
}

/** An attempt of thirty minutes with its time put away; what its live region says from now on is written down. */
export async function openWithHiddenTime(page: Page, login: string, language: 'zh-CN' | 'en'): Promise<void> {
  await speak(page, language);
  await page.clock.install();
  const member = await Api.signingIn(page, login);
  const { study } = await member.get<TodayView>('/today');
  const attempt = await startAttempt(member, study.content?.module?.planId ?? '', 1);
  await goAlong(page, attempt.id);
  await page.goto(`/quiz/${attempt.id}`);
  await page.getByRole('timer').waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'heard', said);
    const region = document.querySelector('[role=timer]')?.parentElement?.querySelector('[role=status]');
    if (!region) throw new Error('The clock has no live region');
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.getByRole('button', { name: HIDE[language] }).click();
  await page.getByRole('timer').waitFor({ state: 'detached' });
}

/** The server's clock, as far as the page hears of it, is as far ahead as the page's own; else the page would be set right. */
async function goAlong(page: Page, attemptId: string): Promise<void> {
  await page.route(`**/api/v1/attempts/${attemptId}`, async (route) => {
    const response = await route.fetch();
    const attempt = (await response.json()) as AttemptView;
    const serverTime = new Date(await page.evaluate(() => Date.now())).toISOString();
    await route.fulfill({ response, json: { ...attempt, serverTime } });
  });
}

export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'heard') as string[]);

/** Lets the time of the page go on to shortly before this many minutes are left, and from there second by second. */
export async function passTo(page: Page, minutesLeft: number, deadline: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.fastForward(Math.max(0, deadline - minutesLeft * MINUTE - 5_000 - now));
  await page.clock.runFor(12_000);
}

/** Lets go of the page: what it still asks for is not waited for, else its end in the middle of a call fails the journey. */
export async function stopHearing(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

/** When the time left that the page shows is over, by the clock of the page. */
export async function endOf(page: Page, language: 'zh-CN' | 'en'): Promise<number> {
  await page.getByRole('button', { name: { 'zh-CN': '显示时间', en: 'Show time' }[language] }).click();
  const timer = page.getByRole('timer');
  const [minutes, seconds] = (/(\d+):(\d\d)/.exec(await timer.innerText()) ?? []).slice(1).map(Number);
  expect(minutes).toBeLessThanOrEqual(30);
  const now = await page.evaluate(() => Date.now());
  await page.getByRole('button', { name: HIDE[language] }).click();
  await timer.waitFor({ state: 'detached' });
  return now + ((minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
}
