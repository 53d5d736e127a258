import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './browser';
import { rowOf } from './correcting';
import { STEMS, type Topic } from './quiz-story';

/**
 * By hand. Totals after the correction are 13, 20, 12, 12 and 2: their sum is 59, their squares about the mean of 11.8 add
 * up to 164.8. The variances of the questions, 1.2 four times, 0.8, 0.3 and 10.7, add up to 16.6; that of the totals is 41.2.
 */
const QUIZ = {
  答卷: '5',
  平均分: '11.8',
  中位数: '12',
  标准差: '6.42',
  '一致性 α×100': '69.7',
  标准误: '3.54',
};

/** 难度 P, 区分度 D of the best against the weakest of five, and the wrong option that most fell for. */
const ITEMS: Record<Topic, [p: string, d: string, wrong: string]> = {
  place: ['0.6', '1', '门外（2 次）'],
  gauge: ['0.6', '1', '红色（2 次）'],
  distance: ['0.8', '0', ''],
  empty: ['0.6', '1', '泼水（2 次）'],
  lift: ['0.6', '1', ''],
  number: ['0.6', '1', ''],
  first: ['0.53', '1', ''],
};

/** Columns of the export beside those of the screen. */
const COLUMNS = [
  ['难度 P', '难度 P'],
  ['区分度 D', '区分度 D'],
  ['相关区分度', '相关区分度'],
  ['区分效率', '区分效率'],
  ['有效权重', '有效权重'],
  ['猜测得分率', '随机猜测得分率'],
  ['平均用时（秒）', '平均用时（秒）'],
] as const;

/** As the screen writes it; in the file a sign before a minus keeps a spreadsheet from taking it for a formula. */
const rounded = (text: string | undefined, places = 2) =>
  text
    ? Number(text.replace(/^'/, ''))
        .toFixed(places)
        .replace(/\.?0+$/, '') || '0'
    : '–';

export async function checkFigures(page: Page): Promise<void> {
  const fact = (term: string) =>
    page
      .locator('dl > div')
      .filter({ hasText: new RegExp(`^${term}`) })
      .first();
  for (const [term, value] of Object.entries(QUIZ))
    expect((await fact(term).locator('dd').innerText()).trim(), term).toBe(value);
  for (const [topic, [p, d, wrong]] of Object.entries(ITEMS) as [Topic, (typeof ITEMS)[Topic]][]) {
    const cells = await cellsOf(page, STEMS[topic]);
    expect([cells['难度 P'], cells['区分度 D']], topic).toEqual([p, d]);
    if (wrong) expect(cells.最多人选的错误选项, topic).toBe(wrong);
  }
  expect(await rowOf(page, STEMS.distance).innerText()).not.toContain('答案可疑');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** What each cell of a question's row says, by the head of its column. */
async function cellsOf(page: Page, words: string): Promise<Record<string, string>> {
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const cells = await rowOf(page, words).locator('th, td').allInnerTexts();
  return Object.fromEntries(heads.map((head, index) => [head.trim(), (cells[index] ?? '').trim()]));
}

/** The table to take along says what the screen says, where a minus is a real one. */
export async function checkExport(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV', exact: true }).click();
  const text = (await readFile(await (await download).path(), 'utf8')).replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/).map((line) => line.split(','));
  const value = (name: string) => lines.find(([head]) => head === name)?.[1];
  expect(value('答卷')).toBe(QUIZ.答卷);
  expect(rounded(value('平均分'))).toBe(QUIZ.平均分);
  expect(rounded(value('标准差'))).toBe(QUIZ.标准差);
  expect(rounded(value('一致性'), 1)).toBe(QUIZ['一致性 α×100']);
  const heads = lines.find(([head]) => head === '题目') ?? [];
  for (const stem of Object.values(STEMS)) {
    const cells = await cellsOf(page, stem);
    const exported = lines.find(([head]) => head?.includes(stem)) ?? [];
    for (const [onScreen, inFile] of COLUMNS)
      expect(rounded(exported[heads.indexOf(inFile)]), `${stem} ${inFile}`).toBe(
        cells[onScreen]?.replace('−', '-'),
      );
  }
}
