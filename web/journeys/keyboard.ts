import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_STOPS = 200;

/** A person without a mouse: goes from control to control, types, and presses keys. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with the tab key until this has the focus, or back with the shift key held. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Not reached by keyboard: ${target}`);
  }

  /** As `reach`, and everything that had the focus on the way could be seen to have it. */
  async reachInSight(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await this.expectFocusSeen();
        return;
      }
      await this.page.keyboard.press(key);
      await this.expectFocusSeen();
    }
    throw new Error(`Not reached by keyboard: ${target}`);
  }

  /** What has the focus has a ring, or its row has, and no bar lies over it. The page itself needs none. */
  async expectFocusSeen(): Promise<void> {
    const fault = await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.tagName === 'MAIN') return null;
      const hasRing = (element: Element | null | undefined) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      const name = focused.outerHTML.slice(0, 160);
      if (!hasRing(focused) && !hasRing(focused.closest('label'))) return `no ring: ${name}`;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const isOver = ([x, y]: readonly [number, number]) => {
        const on = document.elementFromPoint(x, y);
        return on !== null && (focused.contains(on) || on.contains(focused));
      };
      const places = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const);
      return places.some(isOver) ? null : `hidden: ${name}`;
    });
    expect(fault, this.page.url()).toBeNull();
  }

  /** Replaces what stands in a field. */
  async write(label: string, words: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(words);
  }

  async press(button: string): Promise<void> {
    await this.reach(this.page.getByRole('button', { name: button, exact: true }));
    await this.page.keyboard.press('Enter');
  }

  /** Marks a box or one of several choices. */
  async mark(label: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('Space');
  }

  /** Goes down a list of choices that is closed. */
  async down(list: Locator, steps: number): Promise<void> {
    await this.reach(list);
    for (let step = 0; step < steps; step += 1) await this.page.keyboard.press('ArrowDown');
  }
}
