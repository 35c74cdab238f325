import type { Page } from 'playwright-core';
import { faults } from './axe.js';
import type { Mode } from './axe.js';

/** Turns the page that is open to right to left by its own choice of languages, which keeps page and input, and looks at it again. */
export async function inArabic(page: Page, modes: readonly Mode[] = ['light, 320 px']): Promise<string[]> {
  await page.locator('.st-languages [lang=ar]').click();
  await page.waitForURL(({ pathname }) => /^\/ar(\/|$)/.test(pathname));
  await page.waitForLoadState();
  return (await faults(page, modes)).map((line) => `right to left, ${line}`);
}
