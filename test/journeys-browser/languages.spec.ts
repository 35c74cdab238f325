import { addDays, berlinDate } from '#kernel';
import type { Page } from 'playwright-core';
import { annasPages, receipt, types } from '../support/citizen-in-browser.js';
import { Sites } from '../support/sites.js';

const PLACE = { postalCode: '52349', city: 'Düren' };
const DOG = '/dienste/dog-tax-registration';

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const languageOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

async function presses(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
}

/** By the menu of the page, as a link or as a button of the open form. */
async function changesTo(page: Page, name: string, locale: string): Promise<void> {
  const menu = page.locator('.st-languages');
  await menu.getByRole('button', { name }).or(menu.getByRole('link', { name })).click();
  await page.waitForURL(locale === 'de' ? (url) => !/^\/(en|leicht|ar)(\/|$)/.test(url.pathname) : (url) => url.pathname.startsWith(`/${locale}`));
  await page.waitForLoadState();
}

describe.each([true, false])('a dog registered in two languages, JavaScript %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('keeps the page, the question and everything typed', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dueren', '/suche?q=dog'));
    await changesTo(page, 'English', 'en');
    expect(new URL(page.url()).search).toBe('?q=dog');
    await page.locator('main').getByRole('link', { name: 'Register a dog' }).first().click();
    await page.waitForURL(/\/en\/dienste\/dog-tax-registration$/);
    await presses(page, /start now/i);

    const pages = annasPages(PLACE, addDays(berlinDate(new Date()), -10).split('-').reverse().map((part) => String(Number(part))) as [string, string, string]);
    expect(await heading(page)).toBe('Who keeps the dog?');
    await types(page, { givenName: 'Anna' });
    await changesTo(page, 'Deutsch', 'de');
    expect([await heading(page), await languageOf(page), await page.locator('[name=givenName]').inputValue()]).toEqual(['Wer hält den Hund?', 'de', 'Anna']);
    await types(page, { familyName: 'Weidenbach' });
    await changesTo(page, 'English', 'en');
    expect([await heading(page), await languageOf(page), await page.locator('[name=familyName]').inputValue()]).toEqual(['Who keeps the dog?', 'en', 'Weidenbach']);

    await types(page, { familyName: '' });
    await presses(page, /^Continue/);
    expect(await page.locator('.st-errors').innerText()).not.toMatch(/Bitte/);
    for (const { typed } of pages) {
      await types(page, typed);
      await presses(page, /^Continue/);
    }
    expect(await page.locator('main').innerText()).toMatch(/\d\.\d\d euros/);
    await changesTo(page, 'العربية', 'ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await changesTo(page, 'English', 'en');
    for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
    await presses(page, 'Send my answers');
    const { reference } = await receipt(page);
    expect(reference).not.toBe('');
    expect(page.url()).toContain(`/en${DOG}`);
    expect(seen.complaints.filter((text) => !text.includes('status of 422'))).toEqual([]);
    await context.close();
  });
});

describe('the menu of languages', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('is worked by keyboard alone, in the middle of a form', async () => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.address('dueren', DOG));
    await presses(page, /jetzt beginnen/);
    await types(page, { givenName: 'Anna' });
    await page.locator('.st-languages button[lang=en]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\//);
    expect(await page.locator('[name=givenName]').inputValue()).toBe('Anna');
    await context.close();
  });
});
