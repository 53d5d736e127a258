import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';

/** What the journey is told about the running product. */
export function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; journeys are run by the journey tests of the build`);
  return value;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: told('RIZHI_CHROMIUM'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** What runs in the page before anything else: its clock is that many milliseconds off. */
function moveClock(ahead: number): void {
  const Real = Date;
  class Moved extends Real {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Moved as DateConstructor;
}

/** A browser of one person: own cookies, own screen; its clock may be wrong by some milliseconds. */
export async function pageOf(browser: Browser, screen: 'phone' | 'desk', clockError = 0): Promise<Page> {
  const context = await browser.newContext({
    ...(screen === 'phone' ? PHONE : DESK),
    baseURL: told('RIZHI_ADDRESS'),
    locale: 'zh-CN',
    timezoneId: told('RIZHI_ZONE'),
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const ahead = Number(told('RIZHI_AHEAD')) + clockError;
  if (ahead !== 0) await context.addInitScript(moveClock, ahead);
  const page = await context.newPage();
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  onTestFailed(() => keepSight(page, pending));
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** What the page looked like and waited for when a step failed, beside the material. */
async function keepSight(page: Page, pending: Set<Request>): Promise<void> {
  if (page.isClosed()) return;
  const name = `${told('RIZHI_MATERIAL')}/failed-${Date.now()}`;
  const waitedFor = [...pending].map((request) => `${request.method()} ${request.url()}`);
  await writeFile(`${name}.txt`, [page.url(), ...waitedFor].join('\n'));
  await page.screenshot({ path: `${name}.png`, fullPage: true });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: string[];
}

/** Fails when the automated accessibility check finds anything on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (): Promise<Violation[]> => {
    const axe = Reflect.get(window, 'axe');
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return found.violations.map((one: { id: string; nodes: { html: string }[] }) => ({
      id: one.id,
      nodes: one.nodes.map((node) => node.html),
    }));
  });
  expect(violations, page.url()).toEqual([]);
}

/** No screen scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, page.url()).toBeLessThanOrEqual(0);
}
