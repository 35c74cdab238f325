import type { Page } from 'playwright-core';
import { cancelsAtBundId, isPerson, leavesForBundId } from '../support/bundid-in-browser.js';
import { annasPages, declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import { Sites } from '../support/sites.js';

const DOG = '/dienste/dog-tax-registration';
const MARTA_BY_PASSWORD = 'bundid-eid-basis';
const MARTA_BY_EID = 'bundid-eid';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** Begins a registration and fills its first pages. */
async function fillsPages(page: Page, sites: Sites, count: number): Promise<void> {
  await page.goto(sites.address('dueren', DOG));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
  await fillsOn(page, 0, count);
}

async function fillsOn(page: Page, from: number, to?: number): Promise<void> {
  for (const { typed } of annasPages({ postalCode: '52349', city: 'Düren' }, ['1', '11', '2026']).slice(from, to)) {
    await types(page, typed);
    await goesOn(page);
  }
}

const stepUp = (sites: Sites, level: string, path: string): string => sites.address('dueren', `/anmelden?${new URLSearchParams({ stufe: level, to: path })}`);

let sites: Sites;
beforeAll(async () => {
  sites = await Sites.open();
});
afterAll(() => sites.close());

describe.each([[true], [false]])('BundID in the browser, JavaScript: %s', (javaScript) => {
  it('steps up in the middle of a form: cancelled, too little, enough; everything typed is still there', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await fillsPages(page, sites, 2);
    const path = new URL(page.url()).pathname;
    const typedBefore = async (): Promise<void> => {
      await page.goto(sites.address('dueren', `${DOG}/antrag/keeper`));
      expect(await page.locator('[name="familyName"]').inputValue()).toBe('Weidenbach');
    };

    await page.goto(stepUp(sites, 'high', path));
    await leavesForBundId(page);
    expect(await main(page)).toMatch(/Stadt Düren bittet Sie[^]*mindestens das Vertrauensniveau hoch/);
    await cancelsAtBundId(page);
    expect(await main(page)).toMatch(/Sie haben die Anmeldung abgebrochen\. Ihre Eingaben sind noch da\./);
    await page.getByRole('link', { name: 'Zurück zur vorigen Seite' }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    await typedBefore();

    await page.goto(stepUp(sites, 'high', path));
    await leavesForBundId(page);
    await isPerson(page, MARTA_BY_PASSWORD);
    expect(await main(page)).toMatch(/Sie sind schon angemeldet: Marta Škoda-Weiß[^]*reicht für diesen Dienst noch nicht[^]*niedrig/);
    expect(await page.getByRole('link', { name: 'Zurück zur vorigen Seite' }).getAttribute('href')).toBe(path);
    await typedBefore();

    await page.goto(stepUp(sites, 'high', path));
    await leavesForBundId(page);
    await isPerson(page, MARTA_BY_EID);
    expect(new URL(page.url()).pathname).toBe(path);
    await fillsOn(page, 2);
    expect(await main(page)).toMatch(/Anna[^]*Weidenbach[^]*Musterweg 12 a[^]*Waldi/);
    await declaresAndSends(page);
    expect(new URL(page.url()).pathname).toBe(`${DOG}/antrag/fertig`);
    await page.goto(sites.address('dueren', '/konto'));
    expect(await main(page)).toMatch(/Meine Vorgänge[^]*Hund anmelden[^]*BundID[^]*hoch/);
    expect(seen.complaints).toEqual([]);
    await context.close();
  });

  it('signs in again when the session was over at the end of a form, and sends what was typed', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dueren', '/anmelden'));
    await leavesForBundId(page);
    await isPerson(page, MARTA_BY_EID);
    await page.waitForURL(/\/konto$/);
    await fillsPages(page, sites, 6);
    await context.clearCookies({ name: '__Host-stadttor' });
    await declaresAndSends(page);
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    await leavesForBundId(page);
    await isPerson(page, MARTA_BY_EID);
    expect(new URL(page.url()).pathname).toBe(`${DOG}/antrag/pruefen`);
    await declaresAndSends(page);
    expect(new URL(page.url()).pathname).toBe(`${DOG}/antrag/fertig`);
    expect(seen.complaints).toEqual([]);
    await context.close();
  });

  it('says what a temporary sign-in can not do, and goes on where somebody was', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await fillsPages(page, sites, 1);
    const path = new URL(page.url()).pathname;
    await page.goto(stepUp(sites, 'high', path));
    await leavesForBundId(page);
    await isPerson(page, 'bundid-temporary');
    expect(await main(page)).toMatch(/Sie sind vorübergehend angemeldet[^]*Ein Konto entsteht nicht[^]*Vorgangsnummer und Zugangscode[^]*Postfach der BundID/);
    await page.getByRole('link', { name: 'Weiter' }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.goto(sites.address('dueren', '/konto'));
    expect(await main(page)).toMatch(/vorübergehend[^]*Thea Morgenroth/);
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.goto(sites.address('dueren', `${DOG}/antrag/keeper`));
    expect(await page.locator('[name="familyName"]').inputValue()).toBe('Weidenbach');
    expect(seen.complaints).toEqual([]);
    await context.close();
  });

  it('tells a fault from somebody who stopped', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dillingen', '/anmelden?stufe=substantial&to=/konto'));
    await leavesForBundId(page);
    await page.getByRole('button', { name: 'Störung vorführen' }).click();
    await page.getByRole('button', { name: /^Zurück zu Stadt Dillingen/ }).click();
    await page.waitForURL(/dillingen\.localhost:\d+\/anmelden\?fehler=PROVIDER_REFUSED/);
    expect(await main(page)).toContain('Die Anmeldung hat nicht geklappt.');
    await context.close();
  });
});

it('keeps towns apart in one browser', async () => {
  const { page, context } = await sites.visitor({ javaScript: false });
  await page.goto(sites.address('dillingen', '/anmelden'));
  await leavesForBundId(page);
  await isPerson(page, MARTA_BY_EID);
  await page.waitForURL(/dillingen\.localhost:\d+\/konto$/);
  await page.goto(sites.address('dueren', '/konto'));
  expect(new URL(page.url()).pathname).toBe('/anmelden');
  const cookies = await context.cookies();
  expect(cookies.filter(({ sameSite }) => sameSite !== 'Lax')).toEqual([]);
  await context.close();
});
