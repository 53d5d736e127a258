import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './browser';
import { PASSWORD } from './entering';
import type { Keyboard } from './keyboard';
import { KINDS } from './question-editor';

const COUNT = KINDS.length;

/** How each kind is answered by keys, in the order of the paper; a text to read asks for nothing. */
const ANSWERS: Record<string, (keys: Keyboard, page: Page) => Promise<void>> = {
  单选: async (keys, page) => {
    await keys.reachInSight(page.getByRole('radio', { name: /一米/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expectChecked(page.getByRole('radio', { name: /一步/ }));
    await page.keyboard.press('ArrowUp');
    await expectChecked(page.getByRole('radio', { name: /一米/ }));
  },
  多选: async (keys, page) => {
    for (const name of [/通道/, /灭火器/]) {
      await keys.reachInSight(page.getByRole('checkbox', { name }));
      await page.keyboard.press('Space');
      await expectChecked(page.getByRole('checkbox', { name }));
    }
  },
  判断: async (keys, page) => {
    await keys.reachInSight(page.getByRole('radio', { name: '对', exact: true }));
    await page.keyboard.press('ArrowDown');
    await expectChecked(page.getByRole('radio', { name: '错', exact: true }));
  },
  填空: (keys) => keys.write('第 1 空', '120'),
  简短填写: (keys) => keys.write('写下你的回答', '南门'),
  数值: (keys) => keys.write('写下数值', '4 分钟'),
  配对: async (keys, page) => {
    await keys.down(page.getByLabel('红牌'), 1);
    await keys.down(page.getByLabel('蓝牌'), 2);
    expect(await page.getByLabel('蓝牌').locator('option:checked').innerText()).toContain('B');
  },
  排序: async (keys, page) => {
    const down = page.getByRole('button', { name: '下移：断电' });
    const up = page.getByRole('button', { name: '上移：断电' });
    const isLast = await down.isDisabled();
    await keys.reachInSight(isLast ? up : down);
    await page.keyboard.press('Enter');
    await page
      .getByText(/断电.*第 \d/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await focusedIn(page, '[data-line]')).toContain('断电');
    await page.keyboard.press('ArrowUp');
    expect(await focusedIn(page, '[data-line]')).toContain('断电');
  },
  完形填空: async (keys, page) => {
    await keys.write('第 1 空', '119');
    await keys.down(page.getByLabel('第 2 空'), 1);
    expect(await page.getByLabel('第 2 空').locator('option:checked').innerText()).toBe('120');
  },
  简答: (keys) => keys.write('写下你的回答', '走在前面，出门以后点人数。'),
  材料题: async (keys, page) => {
    await keys.reachInSight(page.getByRole('radio', { name: /走楼梯/ }));
    await page.keyboard.press('Space');
    await expectChecked(page.getByRole('radio', { name: /走楼梯/ }));
  },
  阅读说明: async () => {},
};

/** From the sign-in page to Today, and where the focus is after each move. */
export async function enterByKeys(page: Page, keys: Keyboard, login: string): Promise<void> {
  await page.goto('/sign-in');
  await keys.write('账号', login);
  await keys.write('密码', PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('article').first().waitFor();
  await expectArrived(page);
}

/** From Today over the page before the start to the first question. */
export async function startByKeys(page: Page, keys: Keyboard): Promise<void> {
  await keys.reachInSight(page.getByRole('link', { name: '去测验' }).first());
  await page.keyboard.press('Enter');
  const start = page.getByRole('button', { name: '开始', exact: true });
  await start.waitFor();
  await expectArrived(page);
  await keys.reachInSight(start);
  await page.keyboard.press('Enter');
  await page.getByText(`第 1 题，共 ${COUNT} 题`).first().waitFor();
  await expectArrived(page);
}

/** Answers a run of questions and goes on after each: with Enter on a choice, else by the button. */
export async function answerByKeys(page: Page, keys: Keyboard, from: number, to: number): Promise<void> {
  for (const [index, { type }] of KINDS.entries()) {
    if (index < from || index >= to) continue;
    await page
      .getByText(`第 ${index + 1} 题，共 ${COUNT} 题`)
      .first()
      .waitFor();
    if (index > from) await expectOnQuestion(page, index);
    await ANSWERS[type]?.(keys, page);
    if (type !== '阅读说明') await page.getByText('已保存', { exact: true }).waitFor();
    if (type === '多选') await flagByKeys(page, keys);
    if (index === COUNT - 1) return;
    if (!['单选', '判断', '材料题'].includes(type))
      await keys.reachInSight(page.getByRole('button', { name: '下一题' }));
    await page.keyboard.press('Enter');
  }
}

async function flagByKeys(page: Page, keys: Keyboard): Promise<void> {
  await keys.reachInSight(page.getByRole('button', { name: '标记', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '已标记', exact: true }).waitFor();
  await page.getByText('已保存', { exact: true }).waitFor();
}

/** The answer sheet keeps the focus inside, gives it back, and leads to a question. */
export async function moveBySheet(page: Page, keys: Keyboard): Promise<void> {
  const opener = page.getByRole('button', { name: /打开答题卡$/ });
  await keys.reachInSight(opener);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: `答题卡 ${COUNT}/${COUNT}` });
  await expectTrapped(page, sheet);
  await page.keyboard.press('Escape');
  await expectFocused(opener);
  await page.keyboard.press('Enter');
  await keys.reachInSight(sheet.getByRole('button', { name: /^3/ }));
  await page.keyboard.press('Enter');
  await expectOnQuestion(page, 2);
  await page.keyboard.press('ArrowLeft');
  await expectOnQuestion(page, 1);
  await page.keyboard.press('ArrowRight');
  await expectOnQuestion(page, 2);
}

/** With open, answered and flagged questions at hand: each is told by word and by shape, without a colour of ours. */
export async function expectStatesInForcedColours(page: Page, keys: Keyboard): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const opener = page.getByRole('button', { name: /打开答题卡$/ });
  await keys.reachInSight(opener);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  const shapes = async (words: RegExp) => {
    const box = sheet.getByRole('button', { name: words }).first();
    return box.evaluate((element) => {
      const { borderTopStyle, borderBottomWidth } = getComputedStyle(element);
      const pennant = getComputedStyle(element, '::after');
      return [
        borderTopStyle,
        borderBottomWidth,
        pennant.content === 'none' ? 'none' : pennant.borderTopStyle,
      ];
    });
  };
  expect(await shapes(/^\d+\s*未答$/)).toEqual(['dashed', '1px', 'none']);
  expect(await shapes(/^\d+\s*已答$/)).toEqual(['solid', '5px', 'none']);
  expect(await shapes(/^\d+\s*已答、标记$/)).toEqual(['solid', '5px', 'solid']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expectFocused(opener);
  await page.emulateMedia({ forcedColors: 'none' });
}

export async function hideAndShowTimer(page: Page, keys: Keyboard): Promise<void> {
  await keys.reachInSight(page.getByRole('button', { name: '隐藏时间' }));
  await page.keyboard.press('Enter');
  await page.getByRole('timer').waitFor({ state: 'detached' });
  await expectFocused(page.getByRole('button', { name: '显示时间' }));
  await page.keyboard.press('Space');
  await page.getByRole('timer').waitFor();
}

/** The last look keeps the focus and gives it back; handed in from there, the result has it. */
export async function submitByKeys(page: Page, keys: Keyboard): Promise<void> {
  const opener = page.getByRole('button', { name: /打开答题卡$/ });
  await keys.reachInSight(opener);
  await page.keyboard.press('Enter');
  await keys.reachInSight(page.getByRole('dialog').getByRole('button', { name: '交卷' }));
  await page.keyboard.press('Enter');
  const last = page.getByRole('dialog', { name: '现在交卷吗？' });
  await expectTrapped(page, last);
  await page.keyboard.press('Escape');
  await last.waitFor({ state: 'hidden' });
  await expectFocused(opener);
  await page.keyboard.press('Enter');
  await keys.reachInSight(page.getByRole('dialog').getByRole('button', { name: '交卷' }));
  await page.keyboard.press('Enter');
  await keys.reachInSight(last.getByRole('button', { name: '交卷' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/result/**');
  await page.getByText('等待批改').waitFor();
  await expectArrived(page);
  await expectAccessible(page);
}

/** Whoever reads on hears the title of the page next: the focus is on its main part. */
async function expectArrived(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
}

async function expectOnQuestion(page: Page, index: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain(`第 ${index + 1} 题，共 ${COUNT} 题`);
}

const focusedIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((where) => document.activeElement?.closest(where)?.textContent ?? '', selector);

async function expectChecked(choice: Locator): Promise<void> {
  await expect.poll(() => choice.isChecked()).toBe(true);
}

async function expectFocused(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** The focus starts on the title, and neither the tab key nor shift and tab lead out to the page below. */
async function expectTrapped(page: Page, dialog: Locator): Promise<void> {
  await dialog.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  const stops = await dialog.getByRole('button').count();
  for (const key of ['Tab', 'Shift+Tab'])
    for (let stop = 0; stop < stops + 3; stop += 1) {
      await page.keyboard.press(key);
      const where = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused === document.body || focused?.closest('dialog') ? 'inside' : focused?.outerHTML;
      });
      expect(where).toBe('inside');
    }
}
