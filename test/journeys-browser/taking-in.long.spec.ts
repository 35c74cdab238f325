import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { annasPages, declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import type { Typed } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { readPdf } from '../support/pdf.js';
import { Sites } from '../support/sites.js';

const BIRTH = '/dienste/birth-certificate';

/** Everything about somebody whom no sign-in has told of. */
const HANNE: readonly Typed[] = [
  {
    givenName: 'Hanne', familyName: 'Lüdtke-Ørsted', 'bornOn.day': '5', 'bornOn.month': '6', 'bornOn.year': '1979',
    'address.street': 'Am Kesselhaus', 'address.houseNumber': '3', 'address.postalCode': '52351', 'address.city': 'Düren',
  },
  { relation: 'self' },
  { ownBirthPlace: 'Düren' },
  {},
  { paper: 'certificate', copies: '1' },
];

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function kept(page: Page, label: string): Promise<string> {
  return (await page.locator('dt', { hasText: new RegExp(`^${label}`) }).first().locator('xpath=following-sibling::dd[1]').innerText()).split('\n')[0]!.trim();
}

async function fills(page: Page, pages: readonly Typed[]): Promise<void> {
  for (const typed of pages) {
    await types(page, typed);
    await goesOn(page);
  }
}

let sites: Sites;
beforeAll(async () => {
  sites = await Sites.open();
});
afterAll(() => sites.close());

describe.each([true, false])('taken in for somebody, with script: %s', (javaScript) => {
  it('a clerk registers a dog on the telephone, hands over number and code, and is ready for the next one', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    await page.getByRole('link', { name: 'Aufnehmen' }).click();
    await page.waitForURL(/\/amt\/aufnehmen/);
    await presses(page, 'Antrag beginnen');
    expect(await page.locator('.st-errors').innerText()).toContain('Bitte wählen Sie den Dienst.');
    await page.locator('#begin-serviceCode').selectOption('dog-tax-registration');
    await page.getByLabel('Am Telefon').first().check();
    await presses(page, 'Antrag beginnen');
    await page.waitForURL(/\/dienste\/dog-tax-registration\/antrag\//);
    expect(await main(page)).toMatch(/Sie füllen das für jemanden aus[^]*am Telefon, von Miriam Kallrath/);

    // Begun twice: one is ended where both are listed.
    await page.goto(sites.address('dueren', '/amt/aufnehmen'));
    await page.locator('#begin-serviceCode').selectOption('dog-tax-registration');
    await page.getByLabel('Die Person ist hier').first().check();
    await presses(page, 'Antrag beginnen');
    await page.waitForURL(/\/dienste\/dog-tax-registration\/antrag\//);
    await page.goto(sites.address('dueren', '/amt/aufnehmen'));
    const begun = page.locator('section', { hasText: 'Von Ihnen begonnen und noch nicht abgesendet' });
    const before = await begun.getByRole('button', { name: /^Beenden und löschen/ }).count();
    await begun.locator('form', { hasText: 'am Telefon' }).getByRole('button', { name: /^Beenden und löschen/ }).first().click();
    await page.getByText('Der Entwurf ist gelöscht, mit allen Angaben und Dateien.').waitFor();
    expect(await begun.getByRole('button', { name: /^Beenden und löschen/ }).count()).toBe(before - 1);
    await page.goto(sites.address('dueren', '/dienste/dog-tax-registration/antrag'));
    await page.waitForURL(/\/dienste\/dog-tax-registration\/antrag\//);
    expect(await main(page)).toMatch(/Sie füllen das für jemanden aus[^]*am Schalter, von Miriam Kallrath/);

    await fills(page, annasPages({ postalCode: '52349', city: 'Düren' }, ['3', '1', '2026']).map(({ typed }) => typed));
    expect(await main(page)).toContain('Lesen Sie vor, was erklärt wird');
    await declaresAndSends(page);
    const reference = await kept(page, 'Vorgangsnummer');
    await presses(page, 'Zurück zum Aufnehmen');
    await page.waitForURL(/\/amt\/aufnehmen/);
    await opensCase(page, sites, 'dueren', reference);
    expect(await main(page)).toContain('am Schalter, von Miriam Kallrath');
    await page.goto(sites.address('dueren', '/dienste/dog-tax-registration'));
    expect(await main(page)).not.toContain('Ihr Entwurf');
    expect(seen.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await context.close();
  });

  it('somebody without eID fills in at home, prints it to be signed, and goes on at the counter', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dueren', BIRTH));
    await presses(page, 'jetzt beginnen');
    await page.waitForURL(/\/anmelden/);
    await presses(page, 'Ohne Anmeldung ausfüllen');
    await page.waitForURL(/\/antrag\//);
    await fills(page, HANNE);
    expect(await main(page)).toContain('Zum Absenden melden Sie sich bitte an');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Antrag zum Unterschreiben (PDF)' }).click()]);
    expect((await readPdf(readFileSync(await download.path()))).text).toContain('Lüdtke-Ørsted');
    await presses(page, 'Link und Code anzeigen');
    const [link, code] = [await kept(page, 'Link'), await kept(page, 'Code')];

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, 'dueren', 'dueren-registrar-1');
    await desk.page.goto(sites.address('dueren', '/amt/aufnehmen'));
    await types(desk.page, { link, accessCode: code });
    await desk.page.locator('#go-on-identified').check();
    await presses(desk.page, 'Antrag öffnen');
    await desk.page.waitForURL(/\/birth-certificate\/antrag\/pruefen/);
    expect(await main(desk.page)).toMatch(/am Schalter, von Elke Pastoor-Nießen, Ausweis gesehen[^]*Lüdtke-Ørsted/);
    await declaresAndSends(desk.page);
    const reference = await kept(desk.page, 'Vorgangsnummer');
    await opensCase(desk.page, sites, 'dueren', reference);
    expect(await main(desk.page)).toContain('am Schalter, von Elke Pastoor-Nießen, Ausweis gesehen');

    await page.goto(sites.address('dueren', `${BIRTH}/antrag/pruefen`));
    expect(page.url()).toContain('draft=expired');
    await desk.context.close();
    await context.close();
  });
});
