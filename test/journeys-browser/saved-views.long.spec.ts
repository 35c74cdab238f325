import { findings, overflow } from '../support/axe.js';
import { presses, signsIn } from '../support/clerk-in-browser.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

describe.each([true, false])('naming a list, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('puts it beside the other views with its count, renames and deletes it', async () => {
    const familyName = javaScript ? 'Ansichtmit' : 'Ansichtohne';
    await registersDog(sites, 'dueren', { familyName });
    const { page, context } = await sites.visitor({ javaScript, width: javaScript ? 1280 : 360, dark: !javaScript });
    const views = page.getByRole('navigation', { name: 'Ansichten' });
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    await page.goto(sites.address('dueren', `/amt?suche=${familyName}`));
    await page.getByText('Diese Ansicht merken').click();
    await presses(page, 'Ansicht merken');
    expect(await page.locator('main').innerText()).toContain('Bitte geben Sie der Ansicht einen Namen');
    await page.locator('#view-name').fill(`Familie ${familyName}`);
    await presses(page, 'Ansicht merken');
    await page.getByRole('heading', { name: `1 Vorgang zu „${familyName}“` }).waitFor();
    const named = views.getByRole('link', { name: `Familie ${familyName}` });
    expect([await named.getAttribute('aria-current'), await named.innerText()]).toEqual(['page', expect.stringMatching(/1$/)]);
    if (javaScript) expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.getByText('Diese Ansicht merken').click();
    await page.locator('#view-name').fill(`Familie ${familyName}`);
    await presses(page, 'Ansicht merken');
    expect(await page.locator('main').innerText()).toContain('So heißt schon eine andere Ansicht.');
    await page.goto(sites.address('dueren', '/amt'));
    await views.getByRole('link', { name: 'Gemerkte Ansichten ändern' }).click();
    if (javaScript) expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByLabel(`Neuer Name für „Familie ${familyName}“`).fill(`Haus ${familyName}`);
    await page.locator('.st-runs > li', { hasText: familyName }).getByRole('button', { name: 'Umbenennen' }).click();
    await page.getByText('Der Name ist geändert.').waitFor();
    await views.getByRole('link', { name: `Haus ${familyName}` }).click();
    await page.getByRole('heading', { name: `1 Vorgang zu „${familyName}“` }).waitFor();
    await page.goto(sites.address('dueren', '/amt/ansichten'));
    await presses(page, `„Haus ${familyName}“ löschen`);
    await page.getByText('Die Ansicht ist gelöscht.').waitFor();
    expect(await views.getByRole('link', { name: familyName }).count()).toBe(0);
    await context.close();
  });
});
