import type { Page } from 'playwright-core';
import { KeyboardCitizen } from './keyboard-citizen.js';
import type { DeskStep } from './ways.js';

/** More often than anything that the worker does takes. */
const MOST_LOOKS = 60;

const beginningWith = (words: string): RegExp => new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A clerk who uses no mouse: finds a case by its number and takes every step on its page by keys. */
export class KeyboardClerk {
  readonly #keys: KeyboardCitizen;

  constructor(private readonly page: Page) {
    this.#keys = new KeyboardCitizen(page);
  }

  /** By the search of the desk, which one key leads to; a number that is whole opens its case. */
  async opens(reference: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(reference);
    await this.#keys.enters();
    if (!/\/vorgaenge\//.test(this.page.url())) throw new Error(`${reference} was not found`);
  }

  /** Looks again until the page offers the step: what follows a payment is done by the worker, a moment later. */
  async takes(reference: string, { unfolds, chooses, types, presses }: DeskStep): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      await this.opens(reference);
      if ((await this.page.locator('button', { hasText: presses }).count()) > 0) break;
    }
    if (unfolds !== undefined) await this.#keys.unfolds(beginningWith(unfolds));
    if (chooses !== undefined) await this.#keys.chooses(typeof chooses === 'string' ? beginningWith(chooses) : chooses);
    if (types !== undefined) await this.#keys.fills(types);
    await this.#keys.presses(beginningWith(presses));
  }
}
