import type { Page } from 'playwright-core';
import { annasPages, goesOn, types } from '../support/citizen-in-browser.js';
import { linkSentTo } from '../support/sign-in-in-browser.js';
import { Sites } from '../support/sites.js';

const PLACE = { postalCode: '52349', city: 'Düren' };
const SERVICE = '/dienste/dog-tax-registration';
const [KEEPER, CONTACT] = annasPages(PLACE, ['2', '11', '2026']);

interface Kept {
  readonly link: string;
  readonly code: string;
}

const shown = (page: Page): Promise<string> => page.locator('main').innerText();
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

async function begins(page: Page, sites: Sites): Promise<void> {
  await page.goto(sites.address('dueren', SERVICE));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
}

async function presses(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForLoadState();
}

/** Interrupts the page that is open and answers what it is resumed by. */
async function interrupts(page: Page): Promise<Kept> {
  await presses(page, 'Später weitermachen');
  const [link, code] = await page.locator('.st-keep__value').allInnerTexts();
  return { link: link!.trim(), code: code!.trim() };
}

async function resumes(page: Page, { link, code }: Kept): Promise<void> {
  await page.goto(link);
  await types(page, { accessCode: code });
  await presses(page, 'Weitermachen');
}

describe.each([['with JavaScript', true], ['without JavaScript', false]])('two devices, %s', (_how, javaScript) => {
  let sites: Sites;
  let phone: Awaited<ReturnType<Sites['visitor']>>;
  let desk: Awaited<ReturnType<Sites['visitor']>>;
  let kept: Kept;

  beforeAll(async () => {
    sites = await Sites.open();
    phone = await sites.visitor({ javaScript, width: 390 });
    desk = await sites.visitor({ javaScript });
  });
  afterAll(() => sites.close());

  it('Anna stops on her telephone in the middle of a page and gets link, code and the day', async () => {
    const { page } = phone;
    await begins(page, sites);
    await types(page, KEEPER!.typed);
    await goesOn(page);
    await types(page, { 'address.street': 'Musterweg', email: 'noch nicht fertig' });
    kept = await interrupts(page);
    expect(kept).toEqual({ link: expect.stringMatching(/^http:\/\/dueren\.localhost:\d+\/weitermachen\/[0-9A-Z]{26}$/), code: expect.stringMatching(/^(\w{4}-){2}\w{4}$/) });
    expect(await shown(page)).toMatch(/Bis zum \d+\. \w+ \d{4}\. Danach löschen wir den Entwurf/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it('the link alone shows nothing of it, and a wrong code says the same as a wrong link', async () => {
    const { page } = desk;
    await page.goto(kept.link);
    expect(await shown(page)).not.toMatch(/Anna|Musterweg|Hund/);
    const told: string[] = [];
    for (const link of [kept.link, kept.link.slice(0, -3)]) {
      await page.goto(link);
      await types(page, { accessCode: '0000-0000-0000' });
      await presses(page, 'Weitermachen');
      told.push(await page.locator('.st-errors').innerText());
    }
    expect(told[0]).toContain('Zu diesem Link und diesem Code finden wir keinen Entwurf.');
    expect(told[1]).toBe(told[0]);
  });

  it('at her desk she goes on where she stopped, with half a page as she had typed it', async () => {
    const { page } = desk;
    await resumes(page, kept);
    expect(await heading(page)).toMatch(CONTACT!.topic);
    expect(await shown(page)).toContain('Diese Seite ist noch nicht fertig');
    expect([await page.locator('[name="address.street"]').inputValue(), await page.locator('[name=email]').inputValue()]).toEqual(['Musterweg', 'noch nicht fertig']);
    await types(page, CONTACT!.typed);
    await goesOn(page);
    expect(await heading(page)).toMatch(/Ihr Haushalt/);
  });

  it('the telephone keeps working, and asks before it saves over what the desk has saved', async () => {
    const { page } = phone;
    await page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    await desk.page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    await types(desk.page, { familyName: 'Schreibtisch' });
    await goesOn(desk.page);

    await types(page, { familyName: 'Telefon' });
    await goesOn(page);
    expect(await shown(page)).toContain('Auf einem anderen Gerät wurde diese Seite inzwischen geändert');
    expect(await shown(page)).toContain('Nachname: Schreibtisch');
    expect(await page.locator('[name=familyName]').inputValue()).toBe('Telefon');
    await goesOn(page);
    await desk.page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    expect(await desk.page.locator('[name=familyName]').inputValue()).toBe('Telefon');
  });

  it('or takes what the desk has saved', async () => {
    const { page } = phone;
    await page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    await types(desk.page, { familyName: 'Schreibtisch' });
    await goesOn(desk.page);
    await types(page, { familyName: 'Telefon' });
    await goesOn(page);
    await page.getByRole('link', { name: 'Stattdessen nehmen, was dort gespeichert ist' }).click();
    await page.waitForLoadState();
    expect(await page.locator('[name=familyName]').inputValue()).toBe('Schreibtisch');
  });

  it('the link comes by mail, without the code and without a word of the form', async () => {
    const { page } = phone;
    const address = `anna-${crypto.randomUUID()}@post.example`;
    await interrupts(page);
    await types(page, { email: address });
    await presses(page, 'Link schicken');
    expect(await shown(page)).toContain(`Der Link ist unterwegs an ${address}`);
    expect(await linkSentTo(address, /http\S+\/weitermachen\/\w+/)).toBe(kept.link);
    await types(page, { email: 'keine Adresse' });
    await presses(page, 'Link schicken');
    expect(await page.locator('.st-errors').innerText()).toContain('name@beispiel.de');
    expect(await page.locator('[name=email]').inputValue()).toBe('keine Adresse');
  });

  it('a foreign computer forgets it; link and code bring it back', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await resumes(page, kept);
    await interrupts(page);
    await presses(page, 'Auf diesem Gerät beenden');
    expect(await shown(page)).toContain('Auf diesem Gerät ist nichts mehr von Ihrem Entwurf zu sehen');
    expect(await page.getByRole('link', { name: 'Weitermachen', exact: true }).count()).toBe(0);
    await resumes(page, kept);
    expect(await heading(page)).toMatch(KEEPER!.topic);
    await context.close();
  });

  it('asks before a browser loses sight of another draft of the same service', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await begins(page, sites);
    await types(page, { givenName: 'Berta', familyName: 'Anders' });
    await goesOn(page);
    await resumes(page, kept);
    expect(await shown(page)).toContain('In diesem Browser ist schon ein anderer Entwurf für diesen Dienst offen');
    await presses(page, 'Trotzdem hier weitermachen');
    expect(await page.locator('[name=familyName]').inputValue()).toBe('Schreibtisch');
    await context.close();
  });

  it('she deletes it, after she was asked, and it opens nowhere any more', async () => {
    const { page } = phone;
    await page.goto(sites.address('dueren', `${SERVICE}/antrag/spaeter`));
    await page.getByRole('link', { name: 'Entwurf löschen' }).click();
    expect(await shown(page)).toContain('Das lässt sich nicht zurücknehmen');
    await presses(page, 'Entwurf endgültig löschen');
    expect(await shown(page)).toContain('Ihr Entwurf ist gelöscht');
    const { page: other, context } = await sites.visitor({ javaScript });
    await resumes(other, kept);
    expect(await other.locator('.st-errors').innerText()).toContain('finden wir keinen Entwurf');
    await context.close();
  });

  it('what the other device had typed meanwhile comes back to it', async () => {
    const { page } = desk;
    await types(page, { email: 'zuletzt@post.example' });
    await goesOn(page);
    expect(await shown(page)).toContain('Wir konnten das noch nicht speichern');
    expect(await page.locator('[name=email]').inputValue()).toBe('zuletzt@post.example');
    await presses(page, 'Neu anfangen mit diesen Angaben');
    expect(await heading(page)).toMatch(/Ihr Haushalt/);
    await page.goto(sites.address('dueren', `${SERVICE}/antrag/contact`));
    expect(await page.locator('[name=email]').inputValue()).toBe('zuletzt@post.example');
  });

  it('complained about nothing but pages that were answered with mistakes', () => {
    expect([...phone.seen.complaints, ...desk.seen.complaints].filter((text) => !/40[39]|422/.test(text))).toEqual([]);
  });
});

describe.each([['with JavaScript', true], ['without JavaScript', false]])('nothing typed is lost, %s', (_how, javaScript) => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await Sites.open();
  });
  afterAll(() => sites.close());

  it('when the session ends: the page comes back, the draft is opened beside it, and "Weiter" saves', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await begins(page, sites);
    await types(page, KEEPER!.typed);
    await goesOn(page);
    const kept = await interrupts(page);
    await page.getByRole('link', { name: 'Jetzt weitermachen' }).click();
    await page.waitForLoadState();
    await types(page, CONTACT!.typed);
    await context.clearCookies();
    await goesOn(page);
    expect(await shown(page)).toContain('Wir konnten das noch nicht speichern');
    for (const [name, value] of Object.entries(CONTACT!.typed)) expect(await page.locator(`[name="${name}"]`).inputValue()).toBe(value);

    const [beside] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Mit Link und Code weitermachen (neues Fenster)' }).click()]);
    await types(beside, { link: kept.link, accessCode: kept.code });
    await presses(beside, 'Weitermachen');
    expect(await heading(beside)).toMatch(CONTACT!.topic);
    await goesOn(page);
    expect(await heading(page)).toMatch(/Ihr Haushalt/);
    await page.goto(sites.address('dueren', `${SERVICE}/antrag/keeper`));
    expect(await page.locator('[name=givenName]').inputValue()).toBe('Anna');
    await context.close();
  });

  it('when somebody goes back with the button of the browser', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await begins(page, sites);
    await types(page, KEEPER!.typed);
    await goesOn(page);
    await page.goBack();
    expect(await page.locator('[name=familyName]').inputValue()).toBe('Weidenbach');
    await types(page, { familyName: 'Weidenbach-Neu' });
    await goesOn(page);
    expect(await heading(page)).toMatch(CONTACT!.topic);
    await page.goBack();
    await page.reload();
    expect(await page.locator('[name=familyName]').inputValue()).toBe('Weidenbach-Neu');
    await context.close();
  });

  it('when a page with mistakes is left', async () => {
    const { page, context } = await sites.visitor({ javaScript });
    await begins(page, sites);
    await types(page, { givenName: 'Anna' });
    await goesOn(page);
    await page.goto(sites.address('dueren', '/'));
    await page.goto(sites.address('dueren', `${SERVICE}/antrag`));
    expect(await page.locator('[name=givenName]').inputValue()).toBe('Anna');
    expect(await shown(page)).toContain('Diese Seite ist noch nicht fertig');
    await context.close();
  });
});
