import type { Page } from 'playwright-core';
import { aPdf, aPng } from '../../libs/engines/forms/testing/index.js';
import { declaresAndSends, goesOn, receipt, types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';
import { parkingWay } from '../support/ways.js';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

describe('a file that the office wants to have anew, in the browser', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  /** Chooses a file; without script it is added by a button of its own. */
  async function adds(page: Page, javaScript: boolean, name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await page.locator('#correction input[type=file]').setInputFiles({ name, mimeType, buffer });
    if (!javaScript) await page.locator('#correction').getByRole('button', { name: 'Datei hinzufügen' }).click();
    await page.locator('#correction .st-files__file', { hasText: name }).waitFor();
    await page.waitForLoadState();
  }

  it.each([['dueren', true], ['dillingen', false]] as const)('is sent in two pages and compared with the old one, in %s, with script: %s', async (town, javaScript) => {
    const way = parkingWay(town);
    const { page, seen, context } = await sites.visitor({ javaScript, width: 390 });
    await page.goto(sites.address(town, `/dienste/${way.service}`));
    await page.getByRole('button', { name: /jetzt beginnen/ }).click();
    await page.waitForLoadState();
    for (const typed of way.pages) {
      const shows = 'evidence' in typed;
      await types(page, shows ? { evidence: 'upload' } : typed);
      await goesOn(page);
      if (!shows) continue;
      await page.locator('input[type=file]').setInputFiles({ name: 'Rückseite.pdf', mimeType: 'application/pdf', buffer: aPdf() });
      if (!javaScript) await page.getByRole('button', { name: 'Datei hinzufügen' }).click();
      await page.getByRole('link', { name: 'Rückseite.pdf' }).waitFor();
      await page.waitForLoadState();
      await goesOn(page);
    }
    await declaresAndSends(page);
    const sent = await receipt(page);

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, town, way.clerk);
    await opensCase(desk.page, sites, town, sent.reference);
    await desk.page.getByText('Angaben korrigieren lassen').click();
    await desk.page.getByLabel('Fahrzeugschein').check();
    await desk.page.getByLabel('Was stimmt nicht?').fill('Das ist die Rückseite. Bitte schicken Sie die Vorderseite.');
    await presses(desk.page, 'Um Korrektur bitten');

    await page.goto(sites.address(town, '/status'));
    await types(page, { ...sent });
    await page.locator('main button[type=submit]').first().click();
    await page.waitForLoadState();
    expect(await main(page)).toContain('Bisher haben Sie geschickt: Rückseite.pdf.');
    await page.getByRole('button', { name: 'Angaben absenden' }).click();
    await page.waitForLoadState();
    expect(await page.title()).toMatch(/^Fehler: /);
    await adds(page, javaScript, 'Vorderseite.pdf', 'application/pdf', aPdf('Vorderseite'));
    await adds(page, javaScript, 'Seite 2.png', 'image/png', await aPng());
    await page.getByRole('button', { name: 'Angaben absenden' }).click();
    await page.waitForLoadState();
    expect(await main(page)).toContain('Ihre Angaben sind angekommen');

    await opensCase(desk.page, sites, town, sent.reference);
    const compared = desk.page.getByRole('table').first();
    for (const name of ['Rückseite.pdf', 'Vorderseite.pdf', 'Seite 2.png']) await compared.getByRole('link', { name }).waitFor();
    await presses(desk.page, 'Übernehmen');
    const files = await desk.page.locator('.st-case-files').innerText();
    expect([files.includes('Vorderseite.pdf'), files.includes('Seite 2.png'), files.includes('Rückseite.pdf')]).toEqual([true, true, false]);
    // A page with errors answers 422, which browsers log.
    expect(seen.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await desk.context.close();
    await context.close();
  });
});
