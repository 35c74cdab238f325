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

describe('Arabic, from right to left', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  const PAGES = ['/ar', '/ar/dienste', '/ar/dienste/dog-tax-registration', '/ar/lebenslagen/umziehen', '/ar/aktuelles', '/ar/status', '/ar/gibt-es-nicht'];
  const STRONG = { ar: /[\u0600-\u06FF]/, de: /[A-Za-zÄÖÜäöüß]{4}/ };

  it.each(PAGES)('%s marks each text with the language that it is in', async (path) => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.address('dueren', path));
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const found: [string, string][] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!;
        if (parent.closest('address') === null) found.push([parent.closest<HTMLElement>('[lang]')!.lang, walker.currentNode.textContent ?? '']);
      }
      return found;
    });
    expect(texts.length).toBeGreaterThan(1);
    // German names and words may stand inside an Arabic sentence, never the other way round.
    expect(texts.filter(([lang, text]) => (lang === 'ar' ? STRONG.de.test(text) && !STRONG.ar.test(text) : STRONG.ar.test(text)))).toEqual([]);
    await context.close();
  });

  it('puts what separates facts behind them, and house numbers and postal codes where they belong', async () => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.address('dueren', '/ar'));
    const facts = page.locator('.st-service__facts').first().locator('.st-service__fact');
    expect(await facts.count()).toBe(2);
    expect(await facts.evaluateAll((all) => all.map((fact) => getComputedStyle(fact).direction))).toEqual(['rtl', 'rtl']);
    const [first, second] = [(await facts.nth(0).boundingBox())!, (await facts.nth(1).boundingBox())!];
    expect(first.x).toBeGreaterThan(second.x);
    expect(await page.locator('address bdi').first().evaluate((line) => getComputedStyle(line).direction)).toBe('ltr');
    await context.close();
  });
});
