import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { findings } from '../support/axe.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

describe.each([true, false])('a template at the desk, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each([
    ['dueren', 'rufen Sie uns an: 0221 4710 220', 'Freundliche Grüße aus dem Rathaus'],
    ['dillingen', 'eine Frage zu Ihrem Antrag vom ', 'Ihr Online-Rathaus'],
  ] as const)('is filled with the case in the words of %s, read, changed and sent', async (town, filled, greeting) => {
    const dog = await registersDog(sites, town, { familyName: 'Vorlage' });
    const { page, context } = await sites.visitor({ javaScript });
    await signsIn(page, sites, town, `${town}-tax-1`);
    await opensCase(page, sites, town, dog.reference);
    await page.getByText('Nachricht schreiben').click();
    await page.locator('[name=template]').selectOption({ label: 'Rückfrage' });
    await presses(page, 'Vorlage einsetzen');

    const text = await page.locator('[name=text]').inputValue();
    expect(text).toContain(filled);
    expect(text).toContain(greeting);
    expect(text).not.toMatch(/[{}]/);
    expect(await page.locator('#asks').isChecked()).toBe(true);
    if (javaScript) expect(await findings(page)).toEqual([]);

    await presses(page, 'Nachricht senden');
    expect(await page.locator('main').innerText()).toContain('Bitte ersetzen Sie die drei Punkte, bevor Sie senden.');
    await page.locator('[name=text]').fill(text.replace('…', 'Wie alt ist Ihr Hund?'));
    await presses(page, 'Nachricht senden');
    expect(await page.locator('main').innerText()).toContain('Wie alt ist Ihr Hund?');
    await context.close();
  });
});
