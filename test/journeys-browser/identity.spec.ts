import { opensLink } from '../support/sign-in-in-browser.js';
import { Sites } from '../support/sites.js';

let sites: Sites;

beforeAll(async () => {
  sites = await Sites.open();
});
afterAll(() => sites.close());

describe.each([[true], [false]])('signing in, JavaScript: %s', (javaScript) => {
  it('by a link in a mail, and out again', async () => {
    const address = `anna-${javaScript}@post.example`;
    const { page, seen, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dueren', '/'));
    await page.getByRole('navigation').getByRole('link', { name: 'Anmelden' }).click();
    await opensLink(page, address);
    expect(await page.locator('main').innerText()).toContain(`Sie melden sich mit der Adresse ${address} an.`);
    await page.getByRole('button', { name: 'Anmelden' }).click();

    await page.waitForURL(/\/konto$/);
    expect(await page.locator('main').innerText()).toMatch(/niedrig/);
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Mein Konto' }).getAttribute('aria-current')).toBe('page');

    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByText('Sie sind abgemeldet').waitFor();
    await page.goto(sites.address('dueren', '/konto'));
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    expect(seen.complaints).toEqual([]);
    await context.close();
  });

  it('at a provider, as somebody with an eID', async () => {
    const { page, seen, context } = await sites.visitor({ javaScript });
    await page.goto(sites.address('dillingen', '/anmelden'));
    await page.getByRole('link', { name: /Weiter mit: Bürgerkonto/ }).click();
    await page.getByRole('button', { name: /Jürgen Löwenherz/ }).click();
    await page.waitForURL(/dillingen\.localhost:\d+\/konto$/);
    expect(await page.locator('main').innerText()).toMatch(/Jürgen Löwenherz[^]*hoch/);
    await page.goto(sites.address('dueren', '/konto'));
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    expect(seen.complaints).toEqual([]);
    await context.close();
  });
});

it('says what to do when a link is no longer good, and when the address is none', async () => {
  const { page, context } = await sites.visitor({ javaScript: false });
  await page.goto(sites.address('dueren', `/anmelden/link/${'x'.repeat(43)}`));
  expect(await page.locator('main').innerText()).toContain('Dieser Link gilt nicht mehr.');
  await page.getByLabel('E-Mail-Adresse').fill('anna at home');
  await page.getByRole('button', { name: 'Link schicken' }).click();
  expect(await page.title()).toMatch(/^Fehler: /);
  expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('anna at home');
  await context.close();
});
