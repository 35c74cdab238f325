import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { declaresAndSends, goesOn, receipt, types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';
import { choosesElection, fillsVote, startsVote, voter } from '../support/vote-in-browser.js';

let sites: Sites;

beforeAll(async () => {
  sites = await Sites.open();
});

afterAll(() => sites.close());

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function asksStatus(page: Page, town: string, typed: { reference: string; accessCode: string }): Promise<string> {
  await page.goto(sites.address(town, '/status'));
  await types(page, typed);
  await page.locator('main button[type=submit]').first().click();
  await page.getByText(typed.reference).first().waitFor();
  return main(page);
}

describe.each([['with JavaScript', true], ['without JavaScript', false]] as const)('a vote by post, %s', (_how, javaScript) => {
  const town = 'frohburg';
  const at = (path: string): string => sites.address(town, path);

  it('begins with the QR code of the notification and ends with papers on their way; a second application is seen by the desk', async () => {
    const familyName = `Doppelt-${javaScript ? 'mit' : 'ohne'}`;
    const who = voter(town, familyName);
    const { page, seen } = await sites.visitor({ javaScript });
    await page.goto(at(`/dienste/postal-vote?${new URLSearchParams({ ...who, evil: '<script>' })}`));
    const service = await main(page);
    for (const known of ['Fristen', '16:00 Uhr', 'noch', 'Es zählt der Augenblick', 'Wir übernehmen die Angaben aus Ihrer Wahlbenachrichtigung', 'Sie brauchen keinen Ausweis und kein Konto.']) expect(service).toContain(known);
    // The way to another language keeps the address as it is; the page itself takes nothing else from it.
    expect(await page.locator('main').innerHTML()).not.toContain('evil');

    await page.getByRole('button', { name: /jetzt beginnen/ }).click();
    expect(page.url()).not.toContain('givenName');
    await choosesElection(page, 'illness');
    expect(await main(page)).toContain('Die normale Frist läuft noch');
    await page.getByRole('link', { name: 'Angaben ändern' }).click();
    await choosesElection(page);
    await types(page, { applicant: 'myself' });
    await goesOn(page);
    expect(await page.locator('[name="givenName"]').inputValue()).toBe('Łucja');
    expect(await page.locator('[name="bornOn.year"]').inputValue()).toBe('1988');
    await goesOn(page);
    await types(page, { delivery: 'registered-address' });
    await goesOn(page);
    await goesOn(page);
    await declaresAndSends(page);
    const first = await receipt(page);

    const again = await sites.visitor({ javaScript });
    await startsVote(again.page, at);
    await fillsVote(again.page, { ...who, givenName: 'ŁUCJA' });
    await declaresAndSends(again.page);
    const second = await receipt(again.page);

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, town, 'frohburg-votes-1');
    await opensCase(desk.page, sites, town, second.reference);
    expect(await main(desk.page)).toContain('Es gibt einen Antrag, der gleich aussieht');
    expect(await desk.page.getByRole('button', { name: 'Prüfergebnis freigeben' }).count()).toBe(0);
    await desk.page.getByRole('link', { name: first.reference }).click();
    await desk.page.waitForLoadState();
    await desk.page.getByLabel(/^Unterlagen verschicken/).check();
    await presses(desk.page, 'Entscheidung festhalten');
    await presses(desk.page, 'Als verschickt eintragen');
    await desk.page.getByText(`${first.reference}: Die Entscheidung ist eingetragen.`).waitFor();

    const told = await asksStatus(page, town, first);
    expect(told).toContain('Ihre Briefwahlunterlagen sind unterwegs.');
    expect(told).not.toContain('Bescheid');
    const untold = await asksStatus(again.page, town, second);
    expect(untold).toContain('Ihr Antrag ist bei uns angekommen.');
    expect(untold).not.toMatch(new RegExp(`${first.reference}|gleich aussieht|doppelt`, 'i'));
    // The page that says no is answered with 422, which a browser reports.
    expect(seen.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    for (const { context } of [again, desk]) await context.close();
  });
});

describe('the election office', () => {
  const town = 'dueren';
  const at = (path: string): string => sites.address(town, path);

  it.each([['with JavaScript', true], ['without JavaScript', false]] as const)('opens a power of attorney, refuses, and hands over what is new, %s', async (_how, javaScript) => {
    const familyName = `Vollmacht-${javaScript ? 'mit' : 'ohne'}`;
    const { page } = await sites.visitor({ javaScript });
    await startsVote(page, at);
    await choosesElection(page);
    await types(page, { applicant: 'somebody-else' });
    await goesOn(page);
    await types(page, { proxyGivenName: 'Bert', proxyFamilyName: 'Beispiel' });
    await page.locator('input[type=file]').first().setInputFiles({ name: 'Vollmacht.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) });
    // With script the file goes at once; without, it comes along.
    if (javaScript) await page.getByRole('link', { name: 'Vollmacht.pdf' }).waitFor();
    await page.waitForLoadState();
    await goesOn(page);
    for (const typed of [voter(town, familyName), { delivery: 'registered-address' }, {}]) {
      await types(page, typed);
      await goesOn(page);
    }
    await declaresAndSends(page);
    const { reference } = await receipt(page);

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, town, 'dueren-votes-1');
    await desk.page.goto(at('/amt'));
    await desk.page.getByRole('link', { name: /^Übergaben/ }).click();
    await presses(desk.page, 'Neue Übergabe erstellen');
    expect(await main(desk.page)).toMatch(/Übergabe Nr\. \d+ ist erstellt\. Sie enthält \d+ Antr/);
    const download = desk.page.waitForEvent('download');
    await desk.page.getByRole('link', { name: /herunterladen/ }).first().click();
    const csv = readFileSync((await (await download).path())!, 'utf8');
    expect(csv).toContain(familyName);
    expect(csv).toContain(reference);

    await opensCase(desk.page, sites, town, reference);
    expect(await main(desk.page)).toMatch(/Übergabe\s+Nr\. \d+/);
    await desk.page.getByLabel('Ablehnen').check();
    await presses(desk.page, 'Entscheidung festhalten');
    expect(await main(desk.page)).toContain('Entwurf ansehen');
    await presses(desk.page, 'Bescheid erstellen');
    await opensCase(desk.page, sites, town, reference);
    expect(await main(desk.page)).toContain('Jetzt: Brief zur Post geben');
    await desk.context.close();
  });

  it.each([['with JavaScript', true], ['without JavaScript', false]] as const)('notes as done what left the house together, %s', async (_how, javaScript) => {
    const here = (path: string): string => sites.address('frohburg', path);
    const { page } = await sites.visitor({ javaScript });
    await startsVote(page, here);
    await fillsVote(page, voter('frohburg', `Stapel-${javaScript ? 'mit' : 'ohne'}`));
    await declaresAndSends(page);
    const sent = await receipt(page);

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, 'frohburg', 'frohburg-votes-1');
    await desk.page.goto(here('/amt/uebergaben'));
    await presses(desk.page, 'Neue Übergabe erstellen');
    await desk.page.getByText(/^Übergabe Nr\. \d+: .* erledigen$/).first().click();
    await presses(desk.page, 'Einfache Anträge als erledigt eintragen');
    expect(await main(desk.page)).toMatch(/\d+ Antr(ag ist|äge sind) als erledigt eingetragen\./);
    expect(await asksStatus(page, 'frohburg', sent)).toContain('Ihre Briefwahlunterlagen sind unterwegs.');
    await desk.context.close();
  });

  it('is not there for other departments', async () => {
    const { page } = await sites.visitor();
    await signsIn(page, sites, town, 'dueren-tax-1');
    await page.goto(at('/amt'));
    expect(await page.getByRole('link', { name: /^Übergaben/ }).count()).toBe(0);
    await page.goto(at('/amt/uebergaben'));
    expect(await main(page)).toContain('Hier ist nichts zu übergeben.');
  });
});
