import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  becomeAdmin,
  foundUnit,
  importDocument,
  importPeople,
  importQuestions,
  PLAN,
  publishPlan,
} from './admin';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, pageOf } from './browser';
import { enterFirst, PASSWORD, signIn } from './entering';
import { askWhy, checkExport, checkOverview } from './manager';
import { answer, expectDone, readSections, submit } from './member';

/** From an empty store to a manager's export, each chapter going on from the one before. */
describe('the main job', () => {
  let browser: Browser;
  let admin: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('the accessibility check finds a planted fault', async () => {
    const page = await pageOf(browser, 'desk');
    await page.setContent('<html lang="zh"><title>x</title><main><img src="x.png"></main></html>');
    await expect(expectAccessible(page)).rejects.toThrow('image-alt');
  });

  test('the first admin comes in by the one-time link and founds two units', async () => {
    admin = await pageOf(browser, 'desk');
    await becomeAdmin(admin);
    await foundUnit(admin, '试用单位');
    await foundUnit(admin, '一科', '试用单位');
  });

  test('31 people come from a table', async () => {
    await importPeople(admin);
  });

  test('an office document becomes sections', async () => {
    await importDocument(admin);
  });

  test('a typed paper becomes a quiz after its doubtful question is repaired', async () => {
    await importQuestions(admin);
  });

  test('a plan is split, checked and published to 30 members', async () => {
    await publishPlan(admin);
  });

  test('a member reads on a phone, answers, reloads, goes on at a desk and passes', async () => {
    const phone = await pageOf(browser, 'phone');
    await enterFirst(phone, 'm01');
    await expectAccessible(phone);
    await expectNoSidewaysScroll(phone);
    await phone.getByRole('link', { name: '开始', exact: true }).click();
    await readSections(phone, 2);
    await expectAccessible(phone);
    await phone.getByRole('link', { name: '去测验' }).first().click();
    await phone.getByText('第 1 题，共 3 题').waitFor();
    await phone.getByRole('radio', { name: /上风处/ }).check({ force: true });
    await phone.getByText('已保存', { exact: true }).waitFor();
    await expectAccessible(phone);
    const address = phone.url();
    await phone.reload();
    await phone.getByText('第 2 题，共 3 题').waitFor();

    const desk = await pageOf(browser, 'desk');
    await signIn(desk, 'm01', PASSWORD);
    await desk.getByRole('article').first().waitFor();
    await desk.goto(address);
    await desk.getByText('第 2 题，共 3 题').waitFor();
    await desk.getByRole('button', { name: '上一题' }).click();
    expect(await desk.getByRole('radio', { name: /上风处/ }).isChecked()).toBe(true);
    await answer(desk, ['上风处', '绿色'], false);
    await submit(desk);
    await desk.getByText('测验通过').waitFor();
    await desk.getByText('100').first().waitFor();
    await expectDone(desk);
    await phone.context().close();
    await desk.context().close();
  });

  test('a member fails once, reads why, and passes the second time', async () => {
    const page = await pageOf(browser, 'phone');
    await enterFirst(page, 'm02');
    await page.getByRole('link', { name: '开始', exact: true }).click();
    await readSections(page, 2);
    await page.getByRole('link', { name: '去测验' }).first().click();
    await answer(page, ['门外', '红色'], false);
    await submit(page);
    await page.getByText('这次没通过').waitFor();
    await page.getByText('站在上风处，烟和热气不会扑向自己。').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: '再测一次' }).click();
    await answer(page, ['上风处', '绿色'], false);
    await submit(page);
    await page.getByText('测验通过').waitFor();
    await expectDone(page);
    await page.context().close();
  });

  test('a member stops half-way and finds the place again', async () => {
    const page = await pageOf(browser, 'phone');
    await enterFirst(page, 'm03');
    await page.getByRole('link', { name: '开始', exact: true }).click();
    await readSections(page, 1);
    await page.goto('/');
    await page.getByRole('link', { name: '继续阅读' }).waitFor();
    await page.getByText('1/2').waitFor();
    await page.getByRole('link', { name: '继续阅读' }).click();
    await page.getByRole('region', { name: '第 2 节，共 2 节' }).waitFor();
    await page.context().close();
  });

  test('the manager sees the numbers, an export that says the same, and why somebody is not done', async () => {
    const boss = await pageOf(browser, 'desk');
    await enterFirst(boss, 'boss');
    await boss.goto('/console/');
    await checkOverview(boss, PLAN);
    await checkExport(boss);
    await askWhy(boss, '学员3');

    const nudged = await pageOf(browser, 'phone');
    await signIn(nudged, 'm03', PASSWORD);
    await nudged.getByRole('link', { name: '通知' }).first().click();
    await nudged.getByText(`负责人提醒你学习《${PLAN}》`).first().waitFor();
    await expectAccessible(nudged);
  });
});
