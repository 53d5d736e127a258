import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './browser';
import { EVERYBODY, RUBRIC, STEMS } from './quiz-story';

/** One question for everybody, line by line of its rubric, without a name on the page. */
export async function markEssays(page: Page): Promise<void> {
  await page.goto('/console/marking');
  const question = page.getByLabel('按题阅卷');
  const choice = question.locator('option').filter({ hasText: STEMS.first });
  await choice.waitFor({ state: 'attached' });
  expect(await choice.innerText()).toContain('待阅 5');
  await question.selectOption((await choice.getAttribute('value')) ?? '');
  await expect.poll(() => page.getByRole('article').count()).toBe(EVERYBODY.length);
  const text = await page.getByRole('main').innerText();
  for (const { name, login } of EVERYBODY) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(login);
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const { answers, essayMarks } of EVERYBODY) {
    const answer = page.getByRole('article').filter({ hasText: answers.first });
    for (const [index, line] of RUBRIC.entries())
      await answer.getByLabel(`${line.text}（满分 ${line.most}）`).fill(String(essayMarks[index]));
    expect(await answer.getByLabel('得分（满分 9）').inputValue()).toBe(
      String(essayMarks[0] + essayMarks[1]),
    );
    await answer.getByRole('button', { name: '给分' }).click();
    await answer.waitFor({ state: 'detached' });
  }
  await page.getByText('没有待阅的答卷').waitFor();
}
