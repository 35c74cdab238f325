import type { Page } from 'playwright-core';
import { findings, overflow } from '../support/axe.js';
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

/** Each language once in colours of its own and once in the way in which it is most likely to break. */
const RUNS = [
  { title: 'English, forced colours', prefix: '/en', options: { forcedColors: true } },
  { title: 'Leichte Sprache, 320 px', prefix: '/leicht', options: { width: 320 } },
  { title: 'Arabic, right to left', prefix: '/ar', options: {} },
  { title: 'Arabic, right to left, 320 px', prefix: '/ar', options: { width: 320 } },
  { title: 'German, forced colours', prefix: '', options: { forcedColors: true } },
] as const;

describe.each(RUNS)('accessibility in $title', ({ prefix, options }) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(Object.keys(PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor(options);
    await PAGES[name]!(page, (path) => sites.address('dueren', `${prefix}${path}`));
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
