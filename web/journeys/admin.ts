import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, told } from './browser';
import { PASSWORD } from './entering';

export const QUIZ = '库房消防小测';
export const PLAN = '库房安全两日学';

/** The first admin comes by the one-time link. */
export async function becomeAdmin(page: Page): Promise<void> {
  await page.goto(`/setup?token=${told('RIZHI_SETUP_TOKEN')}`);
  await page.getByLabel('单位名称').fill('试用单位');
  await page.getByLabel('你的姓名').fill('管理员');
  await page.getByLabel('账号').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await expectAccessible(page);
  await page.getByRole('button', { name: '建好并登录' }).click();
  await page.waitForURL('**/console/**');
}

export async function foundUnit(page: Page, name: string, parent?: string): Promise<void> {
  await page.goto('/console/units');
  await page.getByRole('button', { name: '新建单位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(name);
  if (parent) {
    const choice = dialog.locator('option').filter({ hasText: parent });
    await dialog.getByLabel('上级').selectOption((await choice.getAttribute('value')) ?? '');
  }
  await dialog.getByRole('button', { name: '建立单位' }).click();
  await page
    .getByRole('rowheader', { name })
    .or(page.getByRole('cell', { name, exact: true }))
    .first()
    .waitFor();
}

export async function importPeople(page: Page): Promise<void> {
  await page.goto('/console/directory/import');
  await page.locator('input[type=file]').setInputFiles(`${told('RIZHI_MATERIAL')}/people.csv`);
  await page.getByRole('button', { name: '导入 31 人' }).click();
  await page.getByRole('link', { name: '看人员' }).waitFor();
  await expectAccessible(page);
}

export async function importDocument(page: Page): Promise<void> {
  await page.goto('/console/documents/import');
  await page.locator('input[type=file]').setInputFiles(`${told('RIZHI_MATERIAL')}/document.docx`);
  await page.getByRole('button', { name: '下一步：填写资料' }).waitFor();
  const outline = page.getByRole('region', { name: '识别出的目录' });
  for (const chapter of ['日常检查', '初起火情', '疏散集合']) {
    await outline.getByText(chapter).first().waitFor();
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '下一步：填写资料' }).click();
  await page.getByLabel('标题', { exact: true }).fill('库房消防安全须知');
  await page.getByRole('button', { name: '保存为文档' }).click();
  await page.getByRole('link', { name: '用它做计划' }).waitFor();
}

/** The paper has one question without a key: it is repaired in place before anything is stored. */
export async function importQuestions(page: Page): Promise<void> {
  await page.goto('/console/questions/import');
  await page.locator('input[type=file]').setInputFiles(`${told('RIZHI_MATERIAL')}/paper.txt`);
  const doubtful = page.getByRole('article', { name: '第 2 题' });
  await doubtful.getByRole('button', { name: '就地修改' }).click();
  await doubtful.getByLabel('C 正确').check();
  await doubtful.getByRole('button', { name: '改好了' }).click();
  await doubtful.getByText('可导入').waitFor();
  await expectAccessible(page);
  await page.getByLabel('同时建一个测验草稿').check();
  await page.getByLabel('测验名称').fill(QUIZ);
  await page.getByRole('button', { name: '导入 3 题并建测验' }).click();
  await page.getByRole('button', { name: '发布第 1 版' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布第 1 版' }).click();
  await page.getByText('已发布第 1 版').first().waitFor();
}

export async function publishPlan(page: Page): Promise<void> {
  await page.goto('/console/documents');
  await page.getByRole('link', { name: '库房消防安全须知' }).click();
  await page.getByRole('link', { name: '用它做计划' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(PLAN);
  await dialog.getByRole('button', { name: '建立草稿' }).click();
  await page.getByLabel('开始日期').fill(told('RIZHI_TODAY'));
  await everyDay(page);
  await page.getByLabel('每天分钟').fill('3');
  await page.getByLabel('按节假日与调休').uncheck();
  await page.getByRole('checkbox', { name: '试用单位', exact: true }).check();
  await excludeManager(page);
  await page.getByRole('button', { name: '按每天 3 分钟分天' }).click();
  await page.getByRole('heading', { name: '第 1 天' }).waitFor();
  const quizOfDay = page.getByLabel('第 1 天的测验');
  await expect.poll(() => quizOfDay.locator('option').count()).toBeGreaterThan(1);
  await quizOfDay.selectOption({ index: 1 });
  await page.getByText('草稿已保存').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '发布第 1 版给 30 人' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布第 1 版给 30 人' }).click();
  await page.getByText('30 份学习档案都已建立').waitFor();
}

async function everyDay(page: Page): Promise<void> {
  for (const day of ['周一', '周二', '周三', '周四', '周五', '周六', '周日'])
    await page.getByRole('checkbox', { name: day, exact: true }).check();
}

/** The manager looks on; thirty members study. */
async function excludeManager(page: Page): Promise<void> {
  await page.getByLabel('单独加入或排除的人').fill('boss');
  await page.getByRole('listitem').filter({ hasText: '老石' }).getByRole('button', { name: '排除' }).click();
}
