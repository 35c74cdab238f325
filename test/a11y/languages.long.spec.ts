import type { Page } from 'playwright-core';
import type { Mode } from '../support/axe.js';
import { faults } from '../support/axe.js';
import { seeded } from '../support/seeded.js';
import { types } from '../support/citizen-in-browser.js';
import { Sites } from '../support/sites.js';

type Way = (page: Page, at: (path: string) => string) => Promise<void>;

const goes = (path: string): Way => async (page, at) => void (await page.goto(at(path)));

const startsForm: Way = async (page, at) => {
  await page.goto(at('/dienste/dog-tax-registration'));
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL(/\/antrag\//);
};

/** A page of each build; the languages of the frame differ in nothing else. */
const PAGES: Readonly<Record<string, Way>> = {
  home: goes('/'),
  search: goes('/suche?q=hund'),
  'A to Z': goes('/dienste'),
  service: goes('/dienste/dog-tax-registration'),
  'described service': goes('/dienste/id-card-appointment'),
  form: startsForm,
  'form with mistakes': async (page, at) => {
    await startsForm(page, at);
    await page.locator('main form button[name=_do][value=next]').last().click();
    await page.locator('.st-errors').waitFor();
  },
  'status, shown': async (page, at) => {
    const { reference, accessCode } = seeded('dispatched');
    await page.goto(at('/status'));
    await types(page, { reference, accessCode });
    await page.locator('main button[type=submit]').first().click();
    await page.getByText(reference).first().waitFor();
  },
  'pay, asked': goes('/bezahlen'),
  'life situation': goes('/lebenslagen/umziehen'),
  news: goes('/aktuelles'),
  contact: goes('/kontakt'),
  'not found': goes('/gibt-es-nicht'),
};

/** Each language in colours of its own and in the ways in which it is most likely to break. */
const RUNS: readonly { readonly title: string; readonly prefix: string; readonly modes: readonly Mode[] }[] = [
  { title: 'English', prefix: '/en', modes: ['light', 'forced colours'] },
  { title: 'Leichte Sprache', prefix: '/leicht', modes: ['light, 320 px'] },
  { title: 'Arabic, right to left', prefix: '/ar', modes: ['light', 'forced colours'] },
];

describe.each(RUNS)('accessibility in $title', ({ prefix, modes }) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(Object.keys(PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor();
    await PAGES[name]!(page, (path) => sites.address('dueren', `${prefix}${path}`));
    expect(await faults(page, modes)).toEqual([]);
    await context.close();
  });
});
