import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, told } from './browser';
import { PAPER, RUBRIC } from './quiz-story';

/** What is wrong with the paper, by its place; everything else in it is fine. */
const DOUBTS: Record<number, { status: string; reason: string }> = {
  2: { status: '存疑', reason: '答案' },
  3: { status: '有误', reason: '答案 E 超出了选项（只有 4 个选项）' },
  4: { status: '有误', reason: '没有答案' },
  6: { status: '存疑', reason: '试题相同' },
};
const QUESTIONS = 8;

const nth = (page: Page, n: number): Locator =>
  page.getByRole('article', { name: `第 ${n} 题`, exact: true });

export async function readPaper(page: Page): Promise<void> {
  await page.goto('/console/questions/import');
  await page.locator('input[type=file]').setInputFiles(`${told('RIZHI_MATERIAL')}/paper.docx`);
  await nth(page, QUESTIONS).waitFor();
  expect(await page.getByRole('article').count()).toBe(QUESTIONS);
  for (let n = 1; n <= QUESTIONS; n += 1) {
    const doubt = DOUBTS[n];
    await nth(page, n)
      .getByText(doubt?.status ?? '可导入', { exact: true })
      .waitFor();
    if (doubt) await nth(page, n).getByText(doubt.reason).first().waitFor();
  }
  for (const option of ['下风处', '上风处', '火焰正上方', '门外'])
    await nth(page, 1).getByText(option).first().waitFor();
  await nth(page, 7).getByText('火警电话是').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** The report names every question once, with the same state and reason as the screen. */
export async function checkReport(page: Page, isRepaired: boolean): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载核对结果 CSV' }).click();
  const text = (await readFile(await (await download).path(), 'utf8')).replace(/^\uFEFF/, '');
  expect(text.split(/\r?\n/)[0]?.split(',').slice(0, 5)).toEqual(['序号', '题号', '位置', '结果', '原因']);
  for (let n = 1; n <= QUESTIONS; n += 1) {
    const state = isRepaired ? (n === 6 ? '已排除' : '可导入') : (DOUBTS[n]?.status ?? '可导入');
    const row = text.split(/\r?\n/).find((line) => line.startsWith(`${n},${n},`));
    expect(row?.split(',')[3], row).toBe(state);
    if (!isRepaired) expect(row).toContain(DOUBTS[n]?.reason ?? '');
  }
}

/** Each doubt is settled where it stands. The third gets a key that turns out to be wrong. */
export async function repair(page: Page): Promise<void> {
  await nth(page, 2).getByRole('button', { name: '确认无误' }).click();
  await choose(nth(page, 3), 'C 正确');
  await choose(nth(page, 4), 'A 正确');
  await nth(page, 6).getByRole('button', { name: '排除这题' }).click();
  await writeRubric(nth(page, 8));
  for (const n of [2, 3, 4, 8]) await nth(page, n).getByText('可导入', { exact: true }).waitFor();
  await nth(page, 6).getByText('已排除', { exact: true }).waitFor();
  await expectAccessible(page);
}

async function choose(item: Locator, key: string): Promise<void> {
  await item.getByRole('button', { name: '就地修改' }).click();
  await item.getByLabel(key).check();
  await finish(item);
}

async function writeRubric(item: Locator): Promise<void> {
  await item.getByRole('button', { name: '就地修改' }).click();
  for (const [index, { text, most }] of RUBRIC.entries()) {
    await item.getByRole('button', { name: '加一行标准' }).click();
    await item.getByLabel(`第 ${index + 1} 行标准`, { exact: true }).fill(text);
    await item.getByLabel(`第 ${index + 1} 行最高分`).fill(String(most));
  }
  await item.getByRole('button', { name: '加一组关键词' }).click();
  await item.getByLabel('第 1 组词', { exact: true }).fill('断电 电源');
  await item.getByLabel('第 1 组分值').fill('4');
  await finish(item);
}

async function finish(item: Locator): Promise<void> {
  await item.getByRole('button', { name: '改好了' }).click();
  await item.getByRole('button', { name: '改好了' }).waitFor({ state: 'detached' });
  await item.getByText('可导入', { exact: true }).waitFor();
}

export async function commitAsQuiz(page: Page): Promise<void> {
  await page.getByLabel('同时建一个测验草稿').check();
  await page.getByLabel('测验名称').fill(PAPER);
  await page.getByRole('button', { name: '导入 7 题并建测验' }).click();
  await page.getByText('7 题，共 20 分').waitFor();
  await page.getByLabel('及格线（%）').first().fill('60');
  await page.getByLabel('可答次数').fill('2');
  await page.getByLabel('限时（分钟）').fill('20');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('草稿已保存').first().waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '发布第 1 版' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布第 1 版' }).click();
  await page.getByText('已发布第 1 版').first().waitFor();
}
