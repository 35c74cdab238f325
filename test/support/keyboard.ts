import type { Page } from 'playwright-core';

/** A clerk's hands on the keyboard: counts what they press and notes when it would have been writing. */
export class Keyboard {
  readonly pressed: string[] = [];
  readonly written: string[] = [];

  constructor(private readonly page: Page) {}

  /** One key that stays on the page. */
  async presses(key: string): Promise<void> {
    const writes = await this.page.evaluate(() => document.activeElement?.matches('textarea, select, input:not([type=checkbox], [type=radio])') ?? false);
    (writes ? this.written : this.pressed).push(key);
    await this.page.keyboard.press(key);
  }

  /** One key that leads to another page. */
  async leadsOn(key: string): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.presses(key);
    await loaded;
  }
}
