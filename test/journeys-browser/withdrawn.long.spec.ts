import type { Page } from 'playwright-core';
import { declaresAndSends, goesOn, receipt, types } from '../support/citizen-in-browser.js';
import { signsIn, takesStep } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';
import { parkingWay } from '../support/ways.js';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

describe('a permit that is granted and not wanted any more, in the browser', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  // Dillingen keeps a share from 2027 on only; the rule itself is told in journeys/withdrawn-grants.long.spec.ts.
  it.each([['dueren', true], ['dillingen', false]] as const)('costs nothing, and the way to pay says so, in %s, with script: %s', async (town, javaScript) => {
    const way = parkingWay(town);
    const { page, seen, context } = await sites.visitor({ javaScript, width: 390 });
    await page.goto(sites.address(town, `/dienste/${way.service}`));
    await page.getByRole('button', { name: /jetzt beginnen/ }).click();
    await page.waitForLoadState();
    for (const typed of way.pages) {
      await types(page, typed);
      await goesOn(page);
    }
    await declaresAndSends(page);
    const sent = await receipt(page);
    const desk = await sites.visitor({ javaScript });
    await signsIn(desk.page, sites, town, way.clerk);
    for (const step of way.decides) await takesStep(desk.page, sites, { town, reference: sent.reference }, step);

    await page.goto(sites.address(town, '/status'));
    await types(page, { ...sent });
    await page.locator('main button[type=submit]').first().click();
    await page.waitForLoadState();
    const wayToPay = (await page.getByRole('link', { name: 'Jetzt bezahlen' }).getAttribute('href'))!;
    await page.getByText('Antrag zurückziehen').first().click();
    await page.getByLabel('Ja, ich ziehe meinen Antrag zurück.').check();
    await page.getByRole('button', { name: 'Antrag zurückziehen' }).click();
    await page.waitForLoadState();
    for (const words of ['Ihr Antrag ist zurückgezogen', 'Sie müssen nichts zahlen.']) expect(await main(page)).toContain(words);
    expect(await page.getByRole('link', { name: 'Jetzt bezahlen' }).count()).toBe(0);
    await page.goto(sites.address(town, wayToPay));
    expect(await main(page)).toContain('Hier ist nichts zu zahlen');
    expect(await page.locator('main form').count()).toBe(0);
    expect(seen.complaints).toEqual([]);
    await desk.context.close();
    await context.close();
  });
});
