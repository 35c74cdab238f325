import { addDays, berlinDate } from '#kernel';
import type { Page } from 'playwright-core';
import { declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';

const [YEAR = '', MONTH = '', DAY = ''] = addDays(berlinDate(new Date()), 3).split('-');

const PAGES = [
  { mainResidence: 'yes' },
  { givenName: 'Łucja', familyName: 'Weidenbach', 'bornOn.day': '2', 'bornOn.month': '4', 'bornOn.year': '1988' },
  { plate: 'DN-LW 88', vehicleUse: 'registered-to-me' },
  { months: '12', 'startsOn.day': String(Number(DAY)), 'startsOn.month': String(Number(MONTH)), 'startsOn.year': YEAR },
];

const TOWNS = [
  { town: 'dueren', clerk: 'dueren-traffic-1', fee: '30,70 Euro', home: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' } },
  { town: 'dillingen', clerk: 'dillingen-traffic-1', fee: '48,00 Euro', home: { street: 'Stummstraße', houseNumber: '8', postalCode: '66763', city: 'Dillingen/Saar' } },
] as const;

const address = (home: (typeof TOWNS)[number]['home']) => Object.fromEntries(Object.entries(home).map(([part, value]) => [`address.${part}`, value]));

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function fact(page: Page, term: string): Promise<string> {
  const text = await page.locator('dt', { hasText: new RegExp(`^${term}`) }).first().locator('xpath=following-sibling::dd[1]').innerText();
  return text.split('\n')[0]!.trim();
}

describe.each([true, false])('a resident parking permit in the browser, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(TOWNS)('goes from the first page to the release by the office, in $town', async ({ town, clerk, fee, home }) => {
    const { page, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address(town, '/dienste/resident-parking-permit'));
    await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
    await page.waitForLoadState();

    await types(page, { ...address(home), 'address.street': 'Nirgendweg' });
    await goesOn(page);
    expect(await main(page)).toContain('Ihre Anschrift gehört zu keiner Parkzone');
    await page.getByRole('link', { name: 'Angaben ändern' }).click();
    await types(page, address(home));
    await goesOn(page);
    for (const typed of PAGES) {
      await types(page, typed);
      await goesOn(page);
    }
    expect(await main(page)).toContain(fee);
    await declaresAndSends(page);
    const [reference, accessCode] = [await fact(page, 'Vorgangsnummer'), await fact(page, 'Zugangscode')];

    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, town, clerk);
    await opensCase(desk.page, sites, town, reference);
    expect(await main(desk.page)).toContain('Die Anschrift liegt in einer Parkzone.');
    await presses(desk.page, 'Prüfergebnis freigeben');

    await page.goto(sites.address(town, '/status'));
    await types(page, { reference, accessCode });
    await page.locator('main button[type=submit]').first().click();
    await page.getByText('Genehmigt, noch nicht bezahlt').or(page.getByText('Ihr Antrag ist genehmigt.')).first().waitFor();
    await page.getByRole('link', { name: 'Jetzt bezahlen' }).click();
    await page.waitForLoadState();
    expect(await main(page)).toContain(fee);
    await desk.context.close();
    await context.close();
  });

  it('is checked without showing anything', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dueren', '/pruefen/0000-0000-0000'));
    await types(page, { plate: 'DN-AB 1' });
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await page.getByText('Nicht gültig für DN-AB 1').waitFor();
    await context.close();
  });
});
