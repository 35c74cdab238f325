import type { Page } from 'playwright-core';
import type { Typed } from './citizen-in-browser.js';

/** More than any page has. */
const MOST_TABS = 80;

/** More than any group of circles has. */
const MOST_CHOICES = 20;

/** Somebody who uses no mouse: everything is reached by Tab and done by keys. */
export class KeyboardCitizen {
  constructor(private readonly page: Page) {}

  /** Answers the page that is open and goes on. */
  async answers(typed: Typed): Promise<void> {
    await this.fills(typed);
    await this.presses(/^Weiter/);
  }

  async fills(typed: Typed): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await this.#gives(name, value);
  }

  /** Every box of the page. */
  async ticksAll(): Promise<void> {
    const boxes = await this.page.locator('main input[type=checkbox]:not(:checked)').count();
    for (let ticked = 0; ticked < boxes; ticked += 1) {
      await this.#tabsTo('main input[type=checkbox]:not(:checked)');
      await this.page.keyboard.press('Space');
    }
  }

  /** Moves to a button or a link, by its words. */
  async reaches(words: RegExp): Promise<void> {
    await this.#tabsUntil(async () => words.test(await this.page.evaluate(() => (document.activeElement?.matches('a, button, summary') ? document.activeElement.textContent.trim() : ''))), String(words));
  }

  async presses(words: RegExp): Promise<void> {
    await this.reaches(words);
    await this.enters();
  }

  /** Opens what is folded away; the page stays. */
  async unfolds(words: RegExp): Promise<void> {
    await this.reaches(words);
    await this.page.keyboard.press('Enter');
  }

  /** One circle of a group, by its words. */
  async chooses(words: RegExp): Promise<void> {
    const label = (): Promise<string> => this.page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent.trim() ?? '');
    await this.#tabsTo('main input[type=radio]');
    await this.page.keyboard.press('Space');
    for (let moves = 0; moves < MOST_CHOICES; moves += 1) {
      if (words.test(await label())) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no choice ${String(words)}`);
  }

  /** A button or a link without words of its own. */
  async pressesOn(selector: string): Promise<void> {
    await this.#tabsTo(selector);
    await this.enters();
  }

  /** Enter leads to another page. */
  async enters(): Promise<void> {
    const before = await this.page.evaluate(() => performance.timeOrigin);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((then) => performance.timeOrigin !== then && document.readyState === 'complete', before);
  }

  async #gives(name: string, value: string): Promise<void> {
    await this.#tabsTo(`[name="${name}"]`);
    const kind = await this.page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    if (kind === 'radio') await this.#chooses(value);
    else if (kind === 'checkbox') await this.page.keyboard.press('Space');
    else {
      // What stands there already is written over.
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(value);
    }
  }

  /** Arrows move between the circles of a group; the first is taken with the space bar. */
  async #chooses(value: string): Promise<void> {
    await this.page.keyboard.press('Space');
    for (let moves = 0; moves < MOST_CHOICES; moves += 1) {
      if ((await this.page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === value || value === '') return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no choice ${value}`);
  }

  #tabsTo(selector: string): Promise<void> {
    return this.#tabsUntil(() => this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector), selector);
  }

  async #tabsUntil(there: () => Promise<boolean>, what: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await there()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${what} can not be reached by keyboard on ${this.page.url()}: ${await this.page.locator('body').innerText()}`);
  }
}
