import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './browser';
import { Keyboard } from './keyboard';

interface Kind {
  /** The words of the list of types, in its order. */
  type: string;
  stem: string;
  /** What the preview shows besides the stem. */
  seen: (preview: Locator) => Locator;
  write: (keys: Keyboard, page: Page) => Promise<void>;
}

const radio = (name: RegExp) => (preview: Locator) => preview.getByRole('radio', { name });

export const KINDS: Kind[] = [
  {
    type: '单选',
    stem: '配电箱前多远不堆物？',
    seen: radio(/一米/),
    write: async (keys) => {
      await keys.mark('A 正确');
      await keys.write('选项 A', '一米');
      await keys.write('选项 B', '一步');
    },
  },
  {
    type: '多选',
    stem: '哪些要每天看？',
    seen: (preview) => preview.getByRole('checkbox', { name: /通道/ }),
    write: async (keys) => {
      await keys.mark('A 正确');
      await keys.write('选项 A', '通道');
      await keys.mark('B 正确');
      await keys.write('选项 B', '灭火器');
      await keys.write('选项 C', '天花板');
    },
  },
  {
    type: '判断',
    stem: '门热时可以打开。',
    seen: radio(/^错$/),
    write: async (keys, page) => {
      const truth = page.getByRole('group', { name: '答案' });
      await keys.reach(truth.getByRole('radio').first());
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => truth.getByRole('radio', { name: '错误' }).isChecked()).toBe(true);
    },
  },
  {
    type: '填空',
    stem: '急救电话是____。',
    seen: (preview) => preview.getByLabel('第 1 空'),
    write: (keys) => keys.write('第 1 空的答案', '120 | 一二〇'),
  },
  {
    type: '简短填写',
    stem: '集合点在哪个门？',
    seen: (preview) => preview.getByLabel('写下你的回答'),
    write: (keys) => keys.write('答案', '南门'),
  },
  {
    type: '数值',
    stem: '演练最多几分钟？',
    seen: (preview) => preview.getByLabel('写下数值'),
    write: async (keys) => {
      await keys.write('数值', '4');
      await keys.write('允许误差', '0.5');
      await keys.write('可用的单位', '分钟');
    },
  },
  {
    type: '配对',
    stem: '哪块牌给谁？',
    seen: (preview) => preview.getByLabel('红牌'),
    write: async (keys, page) => {
      await keys.write('选项 A', '一楼');
      await keys.write('选项 B', '二楼');
      await keys.write('左侧第 1 项', '红牌');
      await keys.down(page.getByLabel('左侧第 1 项对应'), 1);
      await keys.write('左侧第 2 项', '蓝牌');
      await keys.down(page.getByLabel('左侧第 2 项对应'), 2);
    },
  },
  {
    type: '排序',
    stem: '先后怎样？',
    seen: (preview) => preview.getByRole('button', { name: '下移：断电' }),
    write: async (keys) => {
      await keys.write('选项 1', '喊人');
      await keys.write('选项 2', '断电');
      await keys.press('上移第 2 项');
      await keys.write('选项 3', '撤离');
    },
  },
  {
    type: '完形填空',
    stem: '火警 [[1]]，急救 [[2]]。',
    seen: (preview) => preview.getByLabel('第 2 空'),
    write: async (keys, page) => {
      await keys.press('加一个空');
      await keys.write('第 1 空的答案', '119');
      await keys.press('加一个空');
      await keys.down(page.getByLabel('第 2 空的填法'), 2);
      await keys.mark('A 正确');
      await keys.write('选项 A', '120');
      await keys.write('选项 B', '110');
      await keys.write('选项 C', '122');
    },
  },
  {
    type: '简答',
    stem: '怎样带客人撤离？',
    seen: (preview) => preview.getByLabel('写下你的回答'),
    write: async (keys) => {
      await keys.write('参考答案与给分要点', '一起走，报人数');
      await keys.press('加一行标准');
      await keys.write('第 1 行标准', '一起走');
      await keys.press('加一组关键词');
      await keys.write('第 1 组词', '一起 陪同');
    },
  },
  {
    type: '材料题',
    stem: '警报响了，三个人在二楼。',
    seen: radio(/走楼梯/),
    write: async (keys, page) => {
      const child = page.getByRole('group', { name: '第 1 小题', exact: true });
      await keys.reach(child.getByLabel('题干'));
      await page.keyboard.insertText('他们怎么走？');
      await keys.mark('A 正确');
      await keys.write('选项 A', '走楼梯');
      await keys.write('选项 B', '乘电梯');
    },
  },
  {
    type: '阅读说明',
    stem: '下面的题只看须知。',
    seen: (preview) => preview.getByText('下面的题只看须知。'),
    write: async () => {},
  },
];

/** Writes one question from an empty form to the bank without a mouse, and looks at it as a member would see it. */
export async function writeByKeyboard(page: Page, kind: Kind): Promise<void> {
  const { type, stem, seen, write } = kind;
  await page.goto('/console/questions/new');
  const keys = new Keyboard(page);
  const list = page.getByLabel('题型', { exact: true }).first();
  await keys.down(list, KINDS.indexOf(kind));
  expect(await list.locator('option:checked').innerText()).toBe(type);
  await keys.reach(page.getByLabel(type === '材料题' ? '材料' : '题干', { exact: true }).first());
  await page.keyboard.insertText(stem);
  await write(keys, page);
  await keys.press('预览');
  const preview = page.getByRole('region', { name: '学员看到的样子' });
  await seen(preview).first().waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL('**/console/questions');
  // The list shows a line where the stem has a gap.
  await page
    .getByText(stem.replace(/\[\[\d\]\]/g, '____'))
    .first()
    .waitFor();
}

/** Goes back by the browser with a question half written: staying keeps it, leaving goes back. */
export async function leaveHalfWritten(page: Page): Promise<void> {
  await page.goto('/console/questions');
  await page.getByRole('link', { name: '新建试题' }).click();
  const stem = page.getByLabel('题干', { exact: true });
  await stem.fill('写到一半');
  const ask = page.getByRole('dialog', { name: '还没有保存' });
  await page.goBack();
  await ask.waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '留在这一页' }).click();
  await ask.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/console/questions/new');
  expect(await stem.inputValue()).toBe('写到一半');

  await page.goBack();
  await page.getByRole('button', { name: '不保存，离开' }).click();
  await page.waitForURL('**/console/questions');
  await stem.waitFor({ state: 'detached' });
}
