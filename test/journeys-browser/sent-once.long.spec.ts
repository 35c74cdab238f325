import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { annasPages, declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import { opensCase, signsIn } from '../support/clerk-in-browser.js';
import { readPdf } from '../support/pdf.js';
import { seeded } from '../support/seeded.js';
import { Sites } from '../support/sites.js';

const PLACE = { postalCode: '52349', city: 'Düren' };
const SERVICE = '/dienste/dog-tax-registration';
const REFERENCE = /\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/;

const shown = (page: Page): Promise<string> => page.locator('main').innerText();
const referenceOn = async (page: Page): Promise<string> => REFERENCE.exec(await shown(page))![0];

/** As far as the last page before sending, of a keeper with a surname that the desk can count by. */
async function comesToCheck(page: Page, sites: Sites, familyName: string): Promise<void> {
  await page.goto(sites.address('dueren', SERVICE));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
  for (const { typed } of annasPages(PLACE, ['2', '11', '2026'])) {
    await types(page, 'familyName' in typed ? { ...typed, familyName } : typed);
    await goesOn(page);
  }
}

const ticks = async (page: Page): Promise<void> => {
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
};

describe.each([['with JavaScript', true], ['without JavaScript', false]])('an application that is sent more than once, %s', (_how, javaScript) => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await Sites.open();
  });
  afterAll(() => sites.close());

  /** How many cases of this surname the desk has. */
  async function cases(familyName: string): Promise<number> {
    const { page, context } = await sites.visitor();
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    await page.goto(sites.address('dueren', `/amt?ansicht=alle&suche=${familyName}`));
    const found = await page.locator('main tbody tr', { hasText: familyName }).count();
    await context.close();
    return found;
  }

  const surname = (): string => `Doppel${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghijklmnop'[byte % 16]).join('')}`;

  it('is one case after a double click', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    const name = surname();
    await comesToCheck(page, sites, name);
    await ticks(page);
    await page.getByRole('button', { name: /absenden/ }).dblclick();
    await page.getByText('Ihre Angaben sind da').first().waitFor();
    expect(await cases(name)).toBe(1);
    await context.close();
  });

  it('is one case when somebody goes back and sends again', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    const name = surname();
    await comesToCheck(page, sites, name);
    await declaresAndSends(page);
    const first = await referenceOn(page);
    await page.goBack();
    if (await page.getByRole('button', { name: /absenden/ }).count()) await declaresAndSends(page);
    expect(await referenceOn(page)).toBe(first);
    expect(await cases(name)).toBe(1);
    await context.close();
  });

  it('is one case when it is sent from two windows', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    const name = surname();
    await comesToCheck(page, sites, name);
    const second = await context.newPage();
    await second.goto(page.url());
    await Promise.all([ticks(page), ticks(second)]);
    const send = (window: Page) => Promise.all([window.waitForURL(/\/fertig$/), window.getByRole('button', { name: /absenden/ }).click()]);
    await Promise.all([send(page), send(second)]);
    expect(await referenceOn(second)).toBe(await referenceOn(page));
    expect(await cases(name)).toBe(1);
    await context.close();
  });

  it('says so when a page of it is posted afterwards, and shows what was typed', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await comesToCheck(page, sites, 'Nachzügler');
    const second = await context.newPage();
    await second.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    await declaresAndSends(page);
    await types(second, { familyName: 'Zuspät' });
    await goesOn(second);
    expect(await shown(second)).toContain('Ihre Angaben sind schon abgesendet');
    expect(await second.locator('[name=familyName]').inputValue()).toBe('Zuspät');
    await second.getByRole('link', { name: 'Zur Bestätigung' }).click();
    await second.waitForURL(/\/fertig$/);
    expect(await referenceOn(second)).toBe(await referenceOn(page));
    await context.close();
  });

  it('is given back as a copy: on the last page, by number and code, to the desk, and never by the number alone', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    const name = surname();
    await comesToCheck(page, sites, name);
    await declaresAndSends(page);
    expect(await shown(page)).toMatch(/Sie hören von uns voraussichtlich bis zum \d+\. \w+ \d{4}/);
    const reference = await referenceOn(page);
    const accessCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b(?!.*\d{4}-)/s.exec((await shown(page)).replace(reference, ''))![0];
    const [first] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Kopie herunterladen (PDF)' }).click()]);
    expect(first.suggestedFilename()).toBe(`Kopie-${reference}.pdf`);
    const copy = await readPdf(readFileSync(await first.path()));
    for (const words of [name, reference, 'Waldi', 'Musterweg']) expect(copy.text).toContain(words);

    await page.goto(sites.address('dueren', '/status'));
    await types(page, { reference, accessCode: '0000-0000-0000' });
    await page.locator('main button[type=submit]').first().click();
    expect(await page.getByRole('link', { name: /Kopie/ }).count()).toBe(0);
    await types(page, { reference, accessCode });
    await page.locator('main button[type=submit]').first().click();
    expect(await shown(page)).toMatch(/voraussichtlich fertig bis \d+\. \w+ \d{4}/);
    const [second] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Kopie Ihrer Angaben (PDF)' }).click()]);
    expect(second.suggestedFilename()).toBe(first.suggestedFilename());

    const { page: clerk, context: office } = await sites.visitor({ javaScript });
    await signsIn(clerk, sites, 'dueren', 'dueren-tax-1');
    await opensCase(clerk, sites, 'dueren', reference);
    expect(await clerk.getByRole('link', { name: /^Kopie, wie sie/ }).getAttribute('href')).toMatch(/^\/amt\/files\/cases\/[0-9a-f-]{36}\/copy\.pdf$/);
    await Promise.all([context.close(), office.close()]);
  });

  it('is not touched by a payment that fails: everything is as it was, and it can be tried again', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    const { paymentReference } = seeded('answered');
    await page.goto(sites.address('dueren', `/bezahlen?kassenzeichen=${paymentReference}`));
    const amount = /Alles, was offen ist: ([\d.,]+ Euro)/.exec(await shown(page))?.[1] ?? /[\d.,]+ Euro/.exec(await shown(page))![0];
    await page.locator('main button[type=submit]').last().click();
    await page.getByRole('button', { name: /ablehnen/i }).click();
    await page.waitForURL(/\/bezahlen\/[\w-]+$/);
    expect(await shown(page)).toContain('Die Zahlung hat nicht geklappt');
    await page.getByRole('link', { name: 'Noch einmal versuchen' }).click();
    await page.waitForLoadState();
    expect(await shown(page)).toContain(amount);
    await context.close();
  });
});

describe('drafts in the account', () => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await Sites.open();
  });
  afterAll(() => sites.close());

  const signsInAs = async (page: Page, login: string): Promise<void> => {
    await page.goto(sites.address('dueren', `/auth/login?mit=demo-account&hint=${login}`));
    await page.waitForURL(/\/konto$/);
  };

  it('are listed with their days, go on in another browser, and are deleted', async () => {
    const [here, there] = [await sites.visitor(), await sites.visitor({ javaScript: false, width: 390 })];
    await signsInAs(here.page, 'citizen-substantial');
    const before = await here.page.getByRole('link', { name: 'Hund anmelden' }).count();
    await here.page.goto(sites.address('dueren', SERVICE));
    await here.page.getByRole('button', { name: /jetzt beginnen/ }).click();
    await here.page.waitForLoadState();
    await types(here.page, { givenName: 'Anna', familyName: 'Weidenbach' });
    await goesOn(here.page);

    await signsInAs(there.page, 'citizen-substantial');
    expect(await shown(there.page)).toMatch(/zuletzt gespeichert am \d+\. \w+ \d{4} um \d\d:\d\d Uhr\s*·?\s*wird nach dem \d+\. \w+ \d{4} gelöscht/);
    await there.page.getByRole('link', { name: 'Hund anmelden' }).first().click();
    await there.page.getByRole('button', { name: 'Weitermachen' }).click();
    await there.page.waitForLoadState();
    expect(await there.page.locator('h1').innerText()).toMatch(/Wo wohnen Sie/);
    await there.page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    expect(await there.page.locator('[name=familyName]').inputValue()).toBe('Weidenbach');

    await there.page.goto(sites.address('dueren', '/konto'));
    await there.page.getByRole('link', { name: 'Hund anmelden' }).first().click();
    await there.page.getByRole('link', { name: 'Entwurf löschen' }).click();
    await there.page.getByRole('button', { name: 'Entwurf endgültig löschen' }).click();
    await there.page.waitForURL(/\/konto$/);
    expect(await there.page.getByRole('link', { name: 'Hund anmelden' }).count()).toBe(before);
  });
});
