import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { aHeic, aPdf, aPhoto } from '../../libs/engines/forms/testing/index.js';
import { annasPages, declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import { opensCase, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';

const PLACE = { postalCode: '52349', city: 'Düren' };

const photo = async () => ({ name: 'Ausweis Vorderseite.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(600, 400) });
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: aPdf(name) });

/** As far as the page on which evidence is uploaded. */
async function comesToUpload(page: Page, sites: Sites): Promise<void> {
  await page.goto(sites.address('dueren', '/dienste/dog-tax-registration'));
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
  for (const { typed } of annasPages(PLACE, ['2', '11', '2026']).slice(0, -1)) {
    await types(page, typed);
    await goesOn(page);
  }
  await types(page, { claim: 'assistance-dog' });
  await goesOn(page);
  await types(page, { evidence: 'upload' });
  await goesOn(page);
  await page.getByRole('heading', { name: 'Nachweis hochladen' }).waitFor();
}

const listed = async (page: Page): Promise<string[]> => (await page.locator('.st-files a').allInnerTexts()).map((name) => name.trim());

describe.each([
  ['with script', true],
  ['without script', false],
])('evidence %s', (_how, javaScript) => {
  let sites: Sites;
  let page: Page;
  let complaints: string[];

  /** Chooses files; with script that is enough. */
  async function adds(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const before = page.url();
    const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().split('#')[0] === before.split('#')[0]);
    await page.locator('input[type=file]').setInputFiles(files);
    if (!javaScript) await page.getByRole('button', { name: 'Datei hinzufügen' }).click();
    await answered;
    await page.locator('progress.st-upload__bar').waitFor({ state: 'detached' });
    await page.waitForLoadState();
  }

  beforeAll(async () => {
    sites = await Sites.open();
    const visitor = await sites.visitor({ javaScript });
    page = visitor.page;
    complaints = visitor.seen.complaints;
    await comesToUpload(page, sites);
  });
  afterAll(() => sites.close());

  it('is asked for in words that help', async () => {
    await goesOn(page);
    expect(await page.locator('.st-errors').innerText()).toContain('Bitte laden Sie bei „Ihr Nachweis“ mindestens eine Datei hoch.');
    expect(await page.getByText('Möglich sind PDF, JPEG oder PNG, je Datei höchstens 10 MB, höchstens 5 Dateien.').count()).toBe(1);
  });

  it('is a photo, then two papers at once', async () => {
    await adds(await photo());
    await page.getByRole('link', { name: 'Ausweis Vorderseite.jpg' }).waitFor();
    expect(await page.locator('.st-errors').count()).toBe(0);
    await adds(pdf('Bescheid 1.pdf'), pdf('Bescheid 2.pdf'));
    await page.getByRole('link', { name: 'Bescheid 2.pdf' }).waitFor();
    expect(await listed(page)).toEqual(['Ausweis Vorderseite.jpg', 'Bescheid 1.pdf', 'Bescheid 2.pdf']);
  });

  it('can be looked at before it is sent, without the place where it was taken', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ausweis Vorderseite.jpg' }).click()]);
    const bytes = readFileSync(await download.path());
    expect([bytes.subarray(0, 3).toString('hex'), bytes.includes('taken at home')]).toEqual(['ffd8ff', false]);
  });

  it('is refused kindly when a telephone took it in its own format, and the others stay', async () => {
    await adds({ name: 'IMG_0815.HEIC', mimeType: 'image/heic', buffer: aHeic() });
    await page.locator('.st-errors').waitFor();
    expect(await page.locator('.st-errors').innerText()).toContain('„IMG_0815.HEIC“ ist ein Foto im Format HEIC');
    // The browser moves the focus a moment after it has drawn the page.
    await page.locator('.st-errors:focus').waitFor();
    expect(await listed(page)).toHaveLength(3);
  });

  it('is taken out again', async () => {
    await page.getByRole('button', { name: 'Entfernen Bescheid 1.pdf' }).click();
    await page.getByRole('link', { name: 'Bescheid 1.pdf' }).waitFor({ state: 'detached' });
    expect(await listed(page)).toEqual(['Ausweis Vorderseite.jpg', 'Bescheid 2.pdf']);
  });

  it('comes along when "Weiter" is pressed with a file chosen, and is sent', async () => {
    if (!javaScript) await page.locator('input[type=file]').setInputFiles([pdf('Bescheid 3.pdf')]);
    await goesOn(page);
    const summary = await page.locator('main').innerText();
    expect(summary).toMatch(/Ausweis Vorderseite\.jpg \([\d,]+ KB\), Bescheid 2\.pdf/);
    expect(summary.includes('Bescheid 3.pdf')).toBe(!javaScript);
    await declaresAndSends(page);
    expect(await page.locator('main').innerText()).toContain('Vorgangsnummer');
    // A browser reports the status of a page that was answered with mistakes; nothing else may be complained about.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });

  it('is opened at the desk', async () => {
    const reference = /\d{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.locator('main').innerText())![0];
    const { page: desk } = await sites.visitor({ javaScript });
    await signsIn(desk, sites, 'dueren', 'dueren-tax-1');
    await opensCase(desk, sites, 'dueren', reference);
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: 'Ausweis Vorderseite.jpg' }).click()]);
    expect(download.suggestedFilename()).toBe('Ausweis Vorderseite.jpg');
  });
});
