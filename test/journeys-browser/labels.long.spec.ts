import type { Page } from 'playwright-core';
import { findings, overflow } from '../support/axe.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

describe.each([true, false])('labels and lists as files, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('puts a label on many, filters by it, takes the list along, and takes the label back', async () => {
    const familyName = javaScript ? 'Stichwortmit' : 'Stichwortohne';
    const dogs = [await registersDog(sites, 'dueren', { familyName }), await registersDog(sites, 'dueren', { familyName })];
    const { page, context } = await sites.visitor({ javaScript, width: javaScript ? 1280 : 360, dark: !javaScript });
    const mine = () => page.locator('tbody tr', { hasText: familyName });
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    await page.goto(sites.address('dueren', `/amt?suche=${familyName}`));
    for (const box of await page.locator('input[name=pick]').all()) await box.check();
    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await page.getByLabel('Stichwort geben').check();
    await presses(page, 'Ausführen');
    expect(await main(page)).toContain('Bitte wählen Sie ein Stichwort aus.');
    await page.locator('#label').selectOption({ label: 'Mehrere Hunde' });
    await presses(page, 'Ausführen');
    expect(await main(page)).toContain('2 Vorgänge geändert.');

    await page.getByRole('navigation', { name: 'Nach Stichwort' }).getByRole('link', { name: 'Mehrere Hunde' }).click();
    await page.waitForURL(/stichwort=several-dogs/);
    expect(await mine().count()).toBe(2);
    if (javaScript) expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await presses(page, 'Auswahl als CSV');
    expect(await main(page)).toContain('Bitte wählen Sie mindestens einen Vorgang aus.');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Alle dieser Liste als CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^Vorgaenge-.*\.csv$/);

    await opensCase(page, sites, 'dueren', dogs[0]!.reference);
    await page.getByText('Stichwörter ändern').click();
    if (javaScript) expect(await findings(page)).toEqual([]);
    expect(await page.getByLabel('Mehrere Hunde').isChecked()).toBe(true);
    await page.getByLabel('Mehrere Hunde').uncheck();
    await page.getByLabel('Rückruf').check();
    await presses(page, 'Stichwörter speichern');
    expect(await page.locator('.st-tags').innerText()).toBe('Rückruf');
    await page.goto(sites.address('dueren', '/amt?ansicht=team&stichwort=several-dogs'));
    expect(await mine().count()).toBe(1);
    await context.close();
  });
});
