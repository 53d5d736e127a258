import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './browser';
import { EVERYBODY, type Member, PAPER, PHONE_MEMBER, percent, RIGHT_DISTANCE, STEMS } from './quiz-story';

/** From the list of quizzes to the analysis of the published version. */
export async function openAnalysis(page: Page): Promise<void> {
  await page.goto('/console/quizzes');
  await page.getByRole('link', { name: PAPER }).first().click();
  await page.getByRole('link', { name: '分析', exact: true }).click();
  await page.getByRole('heading', { name: '逐题分析' }).waitFor();
}

export const rowOf = (page: Page, words: string): Locator =>
  page.getByRole('row').filter({ hasText: words }).first();

/** The analysis suspects the key; from there the right one is put in, and its effect looked at both ways. */
export async function previewRightKey(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await openAnalysis(page);
        return rowOf(page, STEMS.distance).innerText();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toContain('答案可疑');
  await expectAccessible(page);
  await rowOf(page, STEMS.distance).getByRole('link', { name: '更正' }).click();
  await page.getByRole('radio', { name: RIGHT_DISTANCE }).check();

  await choose(page, '按更正后重算');
  await page.getByRole('button', { name: '预览影响' }).click();
  await expectFacts(page, { 成绩改变: 4, 上升: 3, 下降: 1, 变为及格: 1, 变为不及格: 1 });
  await expectRow(page, '学员一', ['11/20（55%）', '13/20（65%）', '变为及格']);
  await expectRow(page, '学员三', ['12/20（60%）', '10/20（50%）', '变为不及格']);
  await expectRow(page, '学员二', ['18/20（90%）', '20/20（100%）', '仍及格']);

  await choose(page, '只升不降');
  await page.getByRole('button', { name: '预览影响' }).click();
  await expectFacts(page, { 成绩改变: 3, 上升: 3, 下降: 0, 变为及格: 1, 变为不及格: 0 });
  for (const member of EVERYBODY.filter(({ before, after }) => before !== after))
    await expectRow(page, member.name, [shown(member.before), shown(member.after)]);
  await page.getByRole('row').filter({ hasText: '第 1 天' }).first().waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const shown = (mark: Member['before']) => `${mark}/20（${percent(mark)}%）`;

async function choose(page: Page, mode: string): Promise<void> {
  await page.getByRole('radio', { name: mode }).check({ force: true });
}

async function expectFacts(page: Page, facts: Record<string, number>): Promise<void> {
  const result = page.getByRole('status').filter({ hasText: '受影响的学习日' });
  for (const [term, value] of Object.entries(facts))
    await expect
      .poll(() =>
        result
          .locator('dl > div')
          .filter({ hasText: new RegExp(`^${term}`) })
          .first()
          .innerText(),
      )
      .toMatch(new RegExp(`^${term}\\s*${value}(\\D|$)`));
}

async function expectRow(page: Page, name: string, words: string[]): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: name }).first();
  await row.waitFor();
  const text = await row.innerText();
  for (const word of words) expect(text).toContain(word);
}

/** Looks at what happens when the essay does not count, while everybody waits for its mark. */
export async function previewDroppedEssay(page: Page): Promise<void> {
  await openAnalysis(page);
  await rowOf(page, STEMS.first).getByRole('link', { name: '更正' }).click();
  await page.getByLabel('怎样计分').selectOption('dropped');
  await choose(page, '按更正后重算');
  await page.getByRole('button', { name: '预览影响' }).click();
  await expectFacts(page, { 成绩改变: 0, '不再等评阅，直接出成绩': EVERYBODY.length });
  await expectRow(page, PHONE_MEMBER.name, ['等待评阅', '/11']);
  await expectAccessible(page);
}

/** Applies what the preview shows. */
export async function applyCorrection(
  page: Page,
  note: string,
  stem: string = STEMS.distance,
): Promise<void> {
  await page.getByLabel('说明（受影响的人会看到）').fill(note);
  await page.getByRole('button', { name: '确认更正' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认更正' }).click();
  await page.getByText('已开始更正成绩').waitFor();
  await expectStatus(page, stem, '已生效');
}

export async function undoCorrection(page: Page, stem: string = STEMS.distance): Promise<void> {
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await page.getByText('已开始恢复成绩').waitFor();
  await expectStatus(page, stem, '已撤销');
}

async function expectStatus(page: Page, stem: string, status: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('heading', { name: '更正记录' }).waitFor();
        return rowOf(page, stem).innerText();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toContain(status);
}

export async function chooseRightKeyAgain(page: Page): Promise<void> {
  await openAnalysis(page);
  await rowOf(page, STEMS.distance).getByRole('link', { name: '更正' }).click();
  await page.getByRole('radio', { name: RIGHT_DISTANCE }).check();
  await page.getByRole('button', { name: '预览影响' }).click();
  await expectFacts(page, { 成绩改变: 3 });
}
