import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './browser';

/**
 * Numbers that follow from the story for 一科, twenty people: two are done, nobody else's day is over yet, so eighteen
 * still have it before them and nothing is overdue.
 */
const STATES = { 已跟上: 2, 今日待学: 18, 逾期: 0, 免修: 0 };

export async function checkOverview(page: Page, plan: string): Promise<void> {
  await page.getByRole('link', { name: '我的单位' }).click();
  await page.getByRole('heading', { name: '一科' }).waitFor();
  await page.getByLabel('学习计划').selectOption({ label: plan });
  const counts = page.getByRole('region', { name: '今天的状态，点选可查看名单' });
  await counts.getByText('2 + 18 + 0 + 0 = 20 人').waitFor();
  for (const [state, people] of Object.entries(STATES))
    await counts.getByRole('button', { name: new RegExp(`^${state}\\s*${people}`) }).waitFor();
  await page.getByText('2 / 20', { exact: true }).waitFor();
  await page.getByText('应学 2 = 按时 2 + 补学 0 + 逾期 0').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Every row of the exported table says what the same row says on the screen. */
export async function checkExport(page: Page): Promise<void> {
  await page.getByRole('link', { name: '学习情况' }).click();
  await page.getByText('本页 20 人，共 20 人').waitFor();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 CSV' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).split(/\r?\n/);
  const heads = lines.find((line) => line.startsWith('姓名,'))?.split(',') ?? [];
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^选择学员/ }) });
  expect(await rows.count()).toBe(20);
  for (const row of await rows.all()) {
    const cells = (await row.locator('th, td').allInnerTexts()).map((text) => text.trim());
    const [name, unit, state] = [cells[1] ?? '', cells[2] ?? '', cells[3] ?? ''];
    const exported = lines.find((line) => line.startsWith(`${name},`))?.split(',') ?? [];
    const said = (head: string) => exported[heads.indexOf(head)];
    expect([said('单位'), said('状态')], name).toEqual([unit, state]);
    expect(said('分钟'), name).toBe(cells[7]);
    expect(said('逾期'), name).toBe(cells[4] === '–' ? '0' : cells[4]?.split(' ')[0]);
  }
}

/** Who stopped half-way, why the day stands as it does, and the nudge. */
export async function askWhy(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  const why = page.getByRole('region', { name: '第 1 天为什么是这个状态' });
  await why.getByText('进行中', { exact: true }).waitFor();
  await why.getByText(/“日常检查”已于 .* 读完/).waitFor();
  await why.getByText('“初起火情”还没有读完').waitFor();
  await why.getByText('测验“库房消防小测”还没有通过').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '催学' }).click();
  await page.getByText('已催学 1 人').waitFor();
}
