import type { Page } from 'playwright-core';
import { faults } from '../support/axe.js';
import { cancelsAtBundId, choosesBundId, choosesPerson, isPerson, leavesForBundId } from '../support/bundid-in-browser.js';
import { Sites } from '../support/sites.js';

const STEP_UP = '/anmelden?stufe=high&to=/dienste/dog-tax-registration';

/** The pages on the way to BundID and back, and those of BundID in the demonstration. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'choice of ways': async () => undefined,
  'on the way': choosesBundId,
  'BundID, who to be': leavesForBundId,
  'BundID, what is told': async (page) => {
    await leavesForBundId(page);
    await choosesPerson(page, 'bundid-eid');
  },
  'BundID, cancelled': async (page) => {
    await leavesForBundId(page);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('heading', { name: 'Sie haben abgebrochen' }).waitFor();
  },
  'BundID, refused': async (page) => {
    await leavesForBundId(page);
    await page.goto(new URL('/anmeldung/unknown', page.url()).toString());
  },
  'back, cancelled': async (page) => {
    await leavesForBundId(page);
    await cancelsAtBundId(page);
  },
  'back, too little': async (page) => {
    await leavesForBundId(page);
    await isPerson(page, 'bundid-basis');
  },
  'back, temporary': async (page) => {
    await leavesForBundId(page);
    await isPerson(page, 'bundid-temporary');
  },
  'temporary account': async (page) => {
    await leavesForBundId(page);
    await isPerson(page, 'bundid-temporary');
    await page.goto(new URL('/konto', page.url()).toString());
  },
};

describe.each(['dueren', 'dillingen'])('accessibility on the way to BundID, in %s', (town) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(Object.keys(PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.address(town, STEP_UP));
    await PAGES[name]!(page);
    expect({ name, faults: await faults(page, ['light', 'dark, 320 px', 'forced colours']) }).toEqual({ name, faults: [] });
    await context.close();
  });
});
