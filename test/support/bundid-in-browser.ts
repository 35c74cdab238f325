import type { Page } from 'playwright-core';

/** From the sign-in page to the last one before BundID. */
export async function choosesBundId(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Weiter mit: BundID' }).click();
  await page.getByRole('heading', { name: 'Weiter zur Anmeldung mit BundID' }).waitFor();
}

/** From the sign-in page to the page of BundID where one chooses who to be. */
export async function leavesForBundId(page: Page): Promise<void> {
  await choosesBundId(page);
  await page.getByRole('button', { name: 'Zur BundID' }).click();
  await page.waitForURL(/bundid\.localhost:\d+\/anmeldung\//);
}

/** Chooses a person; BundID shows what it would tell. */
export async function choosesPerson(page: Page, person: string): Promise<void> {
  await page.locator(`button[value="${person}"]`).click();
  await page.getByRole('heading', { name: 'Diese Daten weitergeben?' }).waitFor();
}

/** Chooses a person and lets BundID tell the town. */
export async function isPerson(page: Page, person: string): Promise<void> {
  await choosesPerson(page, person);
  await page.getByRole('button', { name: /^Daten an .* übermitteln$/ }).click();
  await page.waitForURL((url) => !url.hostname.startsWith('bundid.'));
}

export async function cancelsAtBundId(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('button', { name: /^Zurück zu/ }).click();
  await page.waitForURL(/\/anmelden\?fehler=CANCELLED/);
}
