import type { Page } from 'playwright-core';
import { findings, overflow } from '../support/axe.js';
import { types } from '../support/citizen-in-browser.js';
import { dispatchesLetter, opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

const ANSWERS = [['5', 'Ging schnell, danke. Erika Sternwald'], ['5', ''], ['4', 'Nur das Hochladen war schwer'], ['2', ''], ['1', 'Am Telefon 0221 4710 220 war niemand']] as const;

/** More often than any process takes to hear of the clock. */
const MOST_LOOKS = 40;

describe('what people thought of a service, at the desk', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(async () => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.origin);
    await page.locator('#uhr button[value=zurueck]').click();
    await context.close();
    await sites.close();
  });

  async function rates(page: Page, key: { readonly reference: string; readonly accessCode: string }, stars: string, text: string): Promise<void> {
    await page.goto(sites.address('dueren', '/status'));
    await types(page, key);
    await page.getByRole('button', { name: 'Stand ansehen' }).click();
    await page.locator(`[name=stars][value="${stars}"]`).check();
    await page.locator('#rating-text').fill(text);
    await presses(page, 'Antwort senden');
    await page.getByText('Vielen Dank für Ihre Antwort').waitFor();
  }

  /** To the middle of next month. */
  async function turnsMonth(page: Page): Promise<void> {
    await page.goto(sites.origin);
    const [year, month] = (await page.locator('#tag').inputValue()).split('-').map(Number) as [number, number];
    await page.locator('#tag').fill(month === 12 ? `${year + 1}-01-15` : `${year}-${String(month + 1).padStart(2, '0')}-15`);
    await page.locator('#uhr button').first().click();
    await page.waitForLoadState();
  }

  it('is read by whoever heads the department, when the month is over, and by nobody else', async () => {
    const desk = await sites.visitor();
    await signsIn(desk.page, sites, 'dueren', 'dueren-tax-1');
    for (const [stars, text] of ANSWERS) {
      const dog = await registersDog(sites, 'dueren', { familyName: 'Sternwald' });
      await opensCase(desk.page, sites, 'dueren', dog.reference);
      await presses(desk.page, 'Beträge festsetzen');
      await presses(desk.page, 'Bescheid');
      await dispatchesLetter(desk.page, sites, 'dueren', dog.reference);
      const home = await sites.visitor({ javaScript: false });
      await rates(home.page, dog, stars, text);
      await home.context.close();
    }
    expect(await desk.page.getByRole('link', { name: 'Bewertungen' }).count()).toBe(0);
    expect((await desk.page.goto(sites.address('dueren', '/amt/bewertungen')))?.status()).toBe(404);

    const head = await sites.visitor();
    await signsIn(head.page, sites, 'dueren', 'dueren-head-1');
    await head.page.keyboard.press('s');
    await head.page.waitForURL(/\/amt\/bewertungen/);
    expect(await head.page.locator('main').innerText()).not.toContain('Sternwald');
    await turnsMonth(desk.page);
    for (let looks = 0; looks < MOST_LOOKS && (await head.page.locator('tbody tr').count()) === 0; looks += 1) await head.page.reload();
    await head.page.getByText(/^\d Anmerkungen aus/).first().click();
    const read = await head.page.locator('main').innerText();
    expect(read).toMatch(/5\s+3,4 von 5\s+2\s+1\s+0\s+1\s+1/);
    expect(read).toMatch(/Am Telefon \[…\] war niemand\s+Ging schnell, danke. \[…\] \[…\]\s+Nur das Hochladen war schwer/);
    expect([await findings(head.page), await overflow(head.page)]).toEqual([[], 0]);
    const download = head.page.waitForEvent('download');
    await head.page.getByRole('link', { name: 'Zahlen herunterladen (CSV)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^Bewertungen-.*\.csv$/);

    const phone = await sites.visitor({ javaScript: false, width: 360, dark: true });
    await signsIn(phone.page, sites, 'dueren', 'dueren-head-1');
    await phone.page.getByRole('link', { name: 'Bewertungen' }).click();
    expect(await phone.page.locator('main').innerText()).toContain('3,4 von 5');
    expect(await overflow(phone.page)).toBe(0);
    for (const { context } of [desk, head, phone]) await context.close();
  });
});
