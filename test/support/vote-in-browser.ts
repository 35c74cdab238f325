import type { Page } from 'playwright-core';
import { goesOn, types } from './citizen-in-browser.js';
import type { Typed } from './citizen-in-browser.js';

const SERVICE = '/dienste/postal-vote';

const HOMES: Readonly<Record<string, Typed>> = {
  dueren: { 'address.street': 'Kölnstraße', 'address.houseNumber': '21', 'address.postalCode': '52351', 'address.city': 'Düren' },
  frohburg: { 'address.street': 'Töpferberg', 'address.houseNumber': '2', 'address.postalCode': '04654', 'address.city': 'Frohburg' },
};

/** Who wants to vote, as the notification says it. */
export const voter = (town: string, familyName: string): Typed => ({ givenName: 'Łucja', familyName, 'bornOn.day': '2', 'bornOn.month': '4', 'bornOn.year': '1988', ...HOMES[town]! });

/** Comes by the QR code of a letter, or without. */
export async function startsVote(page: Page, at: (path: string) => string, link: Typed = {}): Promise<void> {
  const query = new URLSearchParams(link).toString();
  await page.goto(at(query === '' ? SERVICE : `${SERVICE}?${query}`));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
}

/** The first election that is offered, whatever the day is. */
export async function choosesElection(page: Page, request: 'papers' | 'lost' | 'illness' = 'papers'): Promise<void> {
  await types(page, { election: '', request });
  await goesOn(page);
}

/** Everything up to the page on which the answers are checked. */
export async function fillsVote(page: Page, who: Typed, delivery: Typed = { delivery: 'registered-address' }): Promise<void> {
  await choosesElection(page);
  for (const typed of [{ applicant: 'myself' }, who, delivery, {}]) {
    await types(page, typed);
    await goesOn(page);
  }
}
