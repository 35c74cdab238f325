import type { Page } from 'playwright-core';
import { findings } from '../support/axe.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

describe.each([true, false])('many cases and further steps at the desk, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  const tidy = async (page: Page): Promise<void> => {
    if (javaScript) expect(await findings(page)).toEqual([]);
  };

  it('finds by name, takes two at once and gives them back, hides a column, closes and reopens', async () => {
    const familyName = `Sammelfuß${javaScript ? 'Mit' : 'Ohne'}`;
    const dogs = [await registersDog(sites, 'dueren', { familyName }), await registersDog(sites, 'dueren', { familyName })];
    const { page, context } = await sites.visitor({ javaScript });
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    await page.locator('#search').fill(familyName.toLowerCase());
    await page.locator('#search').press('Enter');
    await page.getByRole('heading', { name: `2 Vorgänge zu „${familyName.toLowerCase()}“` }).waitFor();
    await tidy(page);

    for (const box of await page.locator('input[name=pick]').all()) await box.check();
    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await presses(page, 'Ausführen');
    expect(await main(page)).toContain('2 Vorgänge geändert.');
    expect(await main(page)).toContain('mir');
    await tidy(page);
    await presses(page, 'Rückgängig machen');
    expect(await main(page)).toContain('2 Vorgänge wieder wie vorher.');

    await page.goto(sites.address('dueren', '/amt?ansicht=alle'));
    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await presses(page, 'Ausführen');
    expect(await main(page)).toContain('Bitte wählen Sie mindestens einen Vorgang aus.');
    await page.getByText('Spalten wählen').click();
    await page.locator('input[name=column][value=age]').uncheck();
    await presses(page, 'Spalten merken');
    expect(await page.locator('thead').innerText()).not.toContain('Alter');

    await opensCase(page, sites, 'dueren', dogs[0]!.reference);
    await page.getByText('Ohne Entscheidung schließen').click();
    await presses(page, 'Vorgang schließen');
    expect(await main(page)).toContain('Bitte nennen Sie den Grund.');
    await tidy(page);
    await page.locator('#dismiss-reason').fill('Doppelt eingereicht.');
    await presses(page, 'Vorgang schließen');
    expect(await main(page)).toContain('Doppelt eingereicht.');
    await page.locator('summary', { hasText: 'Wieder öffnen' }).click();
    await page.locator('#reopen-reason').fill('Doch nicht doppelt.');
    await presses(page, 'Wieder öffnen');
    await page.getByText('Jetzt: Steuer festsetzen').waitFor();

    await page.locator('summary', { hasText: 'Weitergeben' }).click();
    await page.locator('#assigneeId').selectOption({ label: 'Jens Obermann' });
    await page.locator('#forward-note').fill('Kannst du übernehmen?');
    await presses(page, 'Weitergeben');
    await opensCase(page, sites, 'dueren', dogs[0]!.reference);
    expect(await main(page)).toMatch(/Bearbeitung\s+Jens Obermann/);
    await context.close();
  });

  it('says when somebody is away', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await signsIn(page, sites, 'dueren', 'dueren-tax-2');
    await page.goto(sites.address('dueren', '/amt/abwesenheit'));
    await presses(page, 'Eintragen');
    expect(await main(page)).toContain('Bitte wählen Sie, wer Sie vertritt.');
    await tidy(page);
    await page.locator('#from').fill('2030-03-04');
    await page.locator('#to').fill('2030-03-01');
    await page.locator('#substituteId').selectOption({ label: 'Miriam Kallrath' });
    await presses(page, 'Eintragen');
    expect(await main(page)).toContain('Der letzte Tag liegt vor dem ersten.');
    await page.locator('#to').fill('2030-03-08');
    await presses(page, 'Eintragen');
    expect(await main(page)).toContain('4. März 2030 bis 8. März 2030: Vertretung durch Miriam Kallrath');
    await presses(page, 'Zurücknehmen');
    expect(await main(page)).toContain('Es ist keine Abwesenheit eingetragen.');
    await context.close();
  });
});
