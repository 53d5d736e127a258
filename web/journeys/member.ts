import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Reads the first so many of today's sections to their ends, until the server counts each as read. */
export async function readSections(page: Page, count: number): Promise<void> {
  for (let section = 1; section <= count; section += 1) {
    const text = page.getByRole('region', { name: `第 ${section} 节，共` });
    await text.getByText(/^本节(已读|在读|未读)/).scrollIntoViewIfNeeded();
    await text.getByText('本节已读').waitFor({ timeout: 120_000 });
  }
}

/** Answers by the words of the options, question by question, and waits until the page says that each is saved. */
export async function answer(page: Page, choices: string[], isTrue: boolean): Promise<void> {
  for (let question = 1; question <= 3; question += 1) {
    await page.getByText(`第 ${question} 题，共 3 题`).waitFor();
    const option = page
      .getByRole('radio', { name: new RegExp(choices.join('|')) })
      .or(page.getByRole('radio', { name: isTrue ? '对' : '错', exact: true }));
    await option.first().check({ force: true });
    await page.getByText('已保存', { exact: true }).waitFor();
    if (question < 3) await page.getByRole('button', { name: '下一题' }).click();
  }
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '换题' }).getByRole('button', { name: '交卷' }).click();
  const sheet = page.getByRole('dialog', { name: '现在交卷吗？' });
  await sheet.getByText('都答完了').waitFor();
  await sheet.getByRole('button', { name: '交卷' }).click();
  await page.waitForURL('**/result/**');
}

/** The state of today's module as the member sees it. */
export async function expectDone(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto('/');
        await page.getByRole('article').first().waitFor();
        return page.getByRole('article').first().innerText();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toContain('完成');
}
