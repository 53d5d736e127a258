import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 200;

/** A person without a mouse: goes from control to control, types, and presses keys. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with the tab key until this has the focus. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Not reached by keyboard: ${target}`);
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
