import type { Page } from 'playwright-core';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { findings } from '../support/axe.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function opensStatus(page: Page, sites: Sites, key: { reference: string; accessCode: string }): Promise<void> {
  await page.goto(sites.address('dueren', '/status'));
  await types(page, key);
  await page.getByRole('button', { name: 'Stand ansehen' }).click();
  await page.getByText(key.reference).first().waitFor();
}

describe.each([true, false])('the office and the citizen in the browser, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('ask, correct, attach and read each other', async () => {
    const dog = await registersDog(sites, 'dueren', { familyName: 'Ostermann' });
    const [desk, home] = [await sites.visitor({ javaScript }), await sites.visitor({ javaScript })];
    await signsIn(desk.page, sites, 'dueren', 'dueren-tax-1');
    await opensCase(desk.page, sites, 'dueren', dog.reference);

    await desk.page.getByText('Angaben korrigieren lassen').click();
    await presses(desk.page, 'Um Korrektur bitten');
    expect(await main(desk.page)).toContain('Bitte wählen Sie mindestens eine Angabe aus.');
    await desk.page.locator('[name=fields][value="familyName"]').check();
    await desk.page.locator('#reason').fill('Bitte schreiben Sie Ihren Namen wie im Ausweis.');
    await presses(desk.page, 'Um Korrektur bitten');
    await desk.page.getByRole('heading', { name: 'Wartet auf Antwort' }).waitFor();

    await opensStatus(home.page, sites, dog);
    expect(await main(home.page)).toContain('Bitte schreiben Sie Ihren Namen wie im Ausweis.');
    if (javaScript) expect(await findings(home.page)).toEqual([]);
    await home.page.locator('#correction input[name="c0"]').fill('');
    await presses(home.page, 'Angaben absenden');
    expect(await home.page.locator('.kern-error').innerText()).not.toBe('');
    await home.page.locator('#correction input[name="c0"]').fill('Ostermann-Rurwäldchen');
    await presses(home.page, 'Angaben absenden');
    await home.page.getByText('Ihre Angaben sind angekommen').waitFor();

    await home.page.locator('input[type=file]').setInputFiles({ name: 'Ausweis.pdf', mimeType: 'application/pdf', buffer: aPdf() });
    if (!javaScript) await presses(home.page, 'Datei hinzufügen');
    await home.page.locator('.st-files__name').getByText('Ausweis.pdf').waitFor();
    await presses(home.page, 'Nachricht senden');
    expect(await main(home.page)).toContain('Bitte schreiben Sie etwas, bevor Sie senden.');
    expect(await main(home.page)).toContain('Ausweis.pdf');
    await home.page.locator('[name=text]').first().fill('Hier ist mein Ausweis.');
    await presses(home.page, 'Nachricht senden');
    await home.page.getByText('Ihre Nachricht ist angekommen').waitFor();

    await desk.page.goto(sites.address('dueren', '/amt?ansicht=ungelesen'));
    expect(await main(desk.page)).toContain(dog.reference);
    await opensCase(desk.page, sites, 'dueren', dog.reference);
    expect(await main(desk.page)).toMatch(/Ostermann\s+Ostermann-Rurwäldchen/);
    if (javaScript) expect(await findings(desk.page)).toEqual([]);
    await presses(desk.page, 'Übernehmen');
    expect(await desk.page.locator('h1').innerText()).toContain('Ostermann-Rurwäldchen');
    expect(await main(desk.page)).toContain('Hier ist mein Ausweis.');

    await desk.page.getByText('Nachricht schreiben').click();
    await desk.page.locator('[name=template]').selectOption({ label: 'Angaben sind da' });
    await presses(desk.page, 'Vorlage einsetzen');
    expect(await desk.page.locator('[name=text]').inputValue()).toContain('vielen Dank. Ihre Angaben sind da');
    await desk.page.locator('[name=files]').setInputFiles({ name: 'Merkblatt.pdf', mimeType: 'application/pdf', buffer: aPdf() });
    await presses(desk.page, 'Nachricht senden');
    await desk.page.getByText('Merkblatt.pdf').first().waitFor();

    await home.page.goto(sites.address('dueren', '/status'));
    expect(await main(home.page)).toContain('vielen Dank. Ihre Angaben sind da');
    expect(await home.page.getByRole('link', { name: 'Merkblatt.pdf' }).getAttribute('href')).toMatch(/^\/files\/message-files\//);
    await desk.context.close();
    await home.context.close();
  });
});
