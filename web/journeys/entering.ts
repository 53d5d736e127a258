import type { Page } from 'playwright-core';

export const INITIAL_PASSWORD = 'Anfang-2026-xin';
export const PASSWORD = 'Eigenes-wort-7-ya';

/** Signs in for the first time and replaces the password that somebody else has chosen. */
export async function enterFirst(page: Page, login: string): Promise<void> {
  await signIn(page, login, INITIAL_PASSWORD);
  await page.getByRole('heading', { name: '修改密码' }).waitFor();
  await page.getByLabel('现在的密码', { exact: true }).fill(INITIAL_PASSWORD);
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再写一遍新密码').fill(PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByRole('heading', { name: '修改密码' }).waitFor({ state: 'detached' });
}

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
