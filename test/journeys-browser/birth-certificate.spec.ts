import type { Page } from 'playwright-core';
import { isPerson, leavesForBundId } from '../support/bundid-in-browser.js';
import { declaresAndSends, fact, goesOn, types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';

const BIRTH = '/dienste/birth-certificate';

const TOWNS = [
  { town: 'dueren', person: 'bundid-eid', name: 'Škoda-Weiß', office: 'Am Holzdamm 12', fee: '22,50 Euro' },
  { town: 'eschwege', person: 'bundid-eid-eschwege', name: 'Hebestreit', office: 'Am Werrabogen 1', fee: '21,00 Euro' },
] as const;

const main = (page: Page): Promise<string> => page.locator('main').innerText();

let sites: Sites;
beforeAll(async () => {
  sites = await Sites.open();
});
afterAll(() => sites.close());

/** From the page of the service to the first page of the form, by way of the eID. */
async function begins(page: Page, { town, person, office }: (typeof TOWNS)[number]): Promise<void> {
  await page.goto(sites.address(town, BIRTH));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForURL(/\/anmelden/);
  expect(await main(page)).toMatch(/Die Anmeldung klappt nicht\?[^]*unterschriebener Brief/);
  expect(await main(page)).toContain(office);
  await leavesForBundId(page);
  await isPerson(page, person);
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
}

/** The account names what is owed, leads to the bank, and has the receipt afterwards; the same link is worth nothing to anybody else. */
async function paysInTheAccount(page: Page, { town, fee }: (typeof TOWNS)[number]): Promise<void> {
  await page.goto(sites.address(town, '/konto'));
  const payment = page.locator('section', { has: page.getByRole('heading', { name: 'Meine Zahlungen' }) });
  await payment.getByRole('link').first().click();
  await page.waitForURL(/\/bezahlen\?kassenzeichen=/);
  await page.locator('main button[type=submit]').last().click();
  await page.getByRole('button', { name: /bezahlen|freigeben/i }).first().click();
  await page.waitForURL(/\/bezahlen\/[\w-]+$/);

  await page.goto(sites.address(town, '/konto'));
  expect(await payment.innerText()).toContain(`bezahlt: ${fee}`);
  const receipt = payment.getByRole('link', { name: new RegExp(`^Quittung vom .* über ${fee} \\(PDF\\)$`) }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), receipt.click()]);
  expect(download.suggestedFilename()).toMatch(/^Zahlungsbestaetigung-.*\.pdf$/);
  const stranger = await sites.visitor();
  expect((await stranger.page.goto(new URL((await receipt.getAttribute('href'))!, page.url()).toString()))!.status()).toBe(404);
  await stranger.context.close();
}

describe.each([true, false])('a certificate of birth in the browser, with script: %s', (javaScript) => {
  it.each(TOWNS)('goes from the eID to the decision of the registrar, in $town', async (one) => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await begins(page, one);
    expect(await main(page)).toContain(one.name);
    expect(await page.locator('main [name="familyName"]').count()).toBe(0);
    await goesOn(page);
    await types(page, { relation: 'ancestor' });
    await goesOn(page);
    const their = { birthPlace: 'Köln', 'birthDate.day': '5', 'birthDate.month': '5', 'birthDate.year': '1950', theirGivenName: 'Änne', theirFamilyName: 'Groß' };
    await types(page, their);
    await goesOn(page);
    expect(await main(page)).toContain('Zuständig ist das Standesamt des Geburtsorts: Köln.');
    await page.getByRole('link', { name: 'Angaben ändern' }).click();
    await page.waitForLoadState();
    await types(page, { ...their, birthPlace: one.town === 'dueren' ? 'Birkesdorf' : 'Eschwege' });
    await goesOn(page);
    await goesOn(page);
    await types(page, { paper: 'certificate', copies: '2' });
    await goesOn(page);
    expect(await main(page)).toContain(one.fee);
    await declaresAndSends(page);
    const reference = await fact(page, 'Vorgangsnummer');

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, one.town, `${one.town}-registrar-1`);
    await opensCase(desk.page, sites, one.town, reference);
    expect(await main(desk.page)).toMatch(/Nur bei „Ablehnen, ohne den Grund zu nennen“ bleibt der Grund in der Akte/);
    await desk.page.getByLabel('Ausstellen').check();
    await types(desk.page, { 'reason.order': 'Sie sind berechtigt.' });
    await presses(desk.page, 'Entscheidung festhalten');
    await presses(desk.page, 'Bescheid erstellen');
    await opensCase(desk.page, sites, one.town, reference);
    expect(await main(desk.page)).toContain('Bestellung öffnen (PDF)');
    await paysInTheAccount(page, one);
    // The page that stops answers 422, which browsers log.
    expect(seen.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await desk.context.close();
    await context.close();
  });
});
