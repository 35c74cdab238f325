import type { Page } from 'playwright-core';
import { types } from './citizen-in-browser.js';
import type { Sites } from './sites.js';
import type { DeskStep } from './ways.js';

/** Where the sites are. */
export type Addresses = Pick<Sites, 'address'>;

/** Signs in through the real login: the demo provider takes the hint for an answer. */
export async function signsIn(page: Page, sites: Addresses, town: string, login: string): Promise<void> {
  await page.goto(sites.address(town, `/amt/auth/login?hint=${login}`));
  await page.waitForURL(/\/amt(\?|$|\/)/);
}

/** Opens a case by its number. */
export async function opensCase(page: Page, sites: Addresses, town: string, reference: string): Promise<void> {
  await page.goto(sites.address(town, `/amt?ansicht=alle&suche=${reference}`));
  await page.locator('main').getByText(reference).first().click();
  await page.waitForURL(/\/amt\/vorgaenge\//);
}

export async function presses(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.waitForLoadState();
}

/** Gives one letter to the post and leaves the others in the queue. */
export async function dispatchesLetter(page: Page, sites: Addresses, town: string, reference: string): Promise<void> {
  await opensCase(page, sites, town, reference);
  await presses(page, 'Als abgeschickt eintragen');
}

/** More often than anything that the worker does takes. */
const MOST_LOOKS = 60;

/** Opens the case anew until its page offers the step: what follows a payment is done by the worker, a moment later. */
export async function takesStep(page: Page, sites: Addresses, { town, reference }: { readonly town: string; readonly reference: string }, step: DeskStep): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await opensCase(page, sites, town, reference);
    if ((await page.getByRole('button', { name: step.presses }).count()) > 0) break;
  }
  if (step.chooses !== undefined) await page.getByLabel(step.chooses).check();
  if (step.types !== undefined) await types(page, step.types);
  await presses(page, step.presses);
}
