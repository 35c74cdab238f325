import type { Cookie, Page } from 'playwright-core';
import { berlinDate } from '#kernel';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { declaresAndSends, goesOn, receipt, types } from './citizen-in-browser.js';
import type { Receipt, Typed } from './citizen-in-browser.js';
import { opensCase, presses, signsIn } from './clerk-in-browser.js';
import { readPdf } from './pdf.js';
import { registersDog } from './registrations.js';
import type { Sites } from './sites.js';

const TOWN = 'dueren';
const PARKING = '/dienste/resident-parking-permit';

/** What two people and two offices have left behind, so that pages show it. */
export interface OwnStory {
  /** Signed in: has a permit that was paid, and a letter that was not fetched. */
  readonly holder: readonly Cookie[];
  readonly permit: Receipt;
  readonly refused: Receipt;
  /** Where the payment is confirmed. */
  readonly paid: string;
  /** Where the QR code of the permit leads. */
  readonly check: string;
  readonly plate: string;
  /** Asked to correct something, with a message. */
  readonly asked: Receipt;
  /** Nothing was decided yet. */
  readonly waiting: Receipt;
  readonly trafficDesk: readonly Cookie[];
  readonly taxDesk: readonly Cookie[];
  readonly head: readonly Cookie[];
}

const applicationFor = (plate: string): readonly Typed[] => {
  const [year, month, day] = berlinDate(new Date()).split('-').map((part) => String(Number(part)));
  return [
    { 'address.street': 'Kölnstraße', 'address.houseNumber': '21', 'address.postalCode': '52351', 'address.city': 'Düren' },
    { mainResidence: 'yes' },
    { givenName: 'Murat', familyName: 'Yıldız', 'bornOn.day': '2', 'bornOn.month': '4', 'bornOn.year': '1988' },
    { plate, vehicleUse: 'registered-to-me' },
    { evidence: 'upload' },
    {},
    { months: '6', 'startsOn.day': day!, 'startsOn.month': month!, 'startsOn.year': year! },
  ];
};

async function applies(page: Page, sites: Sites, plate: string): Promise<Receipt> {
  await page.goto(sites.address(TOWN, PARKING));
  await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
  await page.waitForLoadState();
  for (const typed of applicationFor(plate)) {
    const files = page.locator('input[type=file]');
    if ((await files.count()) > 0) {
      await files.setInputFiles({ name: 'Fahrzeugschein.pdf', mimeType: 'application/pdf', buffer: aPdf() });
      await page.getByRole('link', { name: 'Fahrzeugschein.pdf' }).waitFor();
      await page.waitForLoadState();
    }
    await types(page, typed);
    await goesOn(page);
  }
  await declaresAndSends(page);
  return receipt(page);
}

async function refuses(desk: Page, sites: Sites, { reference }: Receipt): Promise<void> {
  await opensCase(desk, sites, TOWN, reference);
  await desk.getByLabel(/^Ablehnen/).first().check();
  await desk.locator('textarea[name^="reason."]').first().fill('Die Anschrift liegt in keiner Parkzone.');
  await presses(desk, 'Entscheidung festhalten');
  await presses(desk, 'Bescheid erstellen');
}

/** Pays in the account and waits for the worker to make the permit; answers where the payment is confirmed and where the QR code leads. */
async function paysAndPrints(page: Page, sites: Sites, { reference }: Receipt): Promise<{ paid: string; check: string }> {
  await page.goto(sites.address(TOWN, '/konto'));
  await page.locator('.st-service a[href*="kassenzeichen"]').first().click();
  await page.waitForURL(/kassenzeichen=/);
  await page.locator('main button[type=submit]').last().click();
  await page.getByRole('button', { name: /bezahlen|freigeben/i }).first().click();
  await page.waitForURL(/\/bezahlen\/[\w-]+$/);
  const paid = page.url();

  const link = page.getByRole('link', { name: 'Ausweis drucken (PDF)' });
  for (let looks = 0; looks < 60 && (await link.count()) === 0; looks += 1) await page.goto(sites.address(TOWN, `/konto/vorgaenge/${reference}`));
  const { bytes } = await sites.file(page, (await link.first().getAttribute('href'))!);
  const code = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec((await readPdf(bytes)).text)![0];
  return { paid, check: sites.address(TOWN, `/pruefen/${code}`) };
}

async function asksToCorrect(desk: Page, sites: Sites, { reference }: Receipt): Promise<void> {
  await opensCase(desk, sites, TOWN, reference);
  await desk.getByText('Angaben korrigieren lassen').click();
  await desk.locator('[name=fields][value="familyName"]').check();
  await desk.locator('#reason').fill('Bitte schreiben Sie Ihren Namen wie im Ausweis.');
  await presses(desk, 'Um Korrektur bitten');
  await desk.getByRole('heading', { name: 'Wartet auf Antwort' }).waitFor();
}

/** Tells it once, in an installation of its own: a permit that is paid, one that is refused with a letter on the portal, a question of the office. */
export async function tellsOwnStory(sites: Sites, plate = 'DN-AX 88'): Promise<OwnStory> {
  const [home, traffic, tax, head] = [await sites.visitor(), await sites.visitor(), await sites.visitor(), await sites.visitor()];
  await signsIn(traffic.page, sites, TOWN, 'dueren-traffic-1');
  await signsIn(tax.page, sites, TOWN, 'dueren-tax-1');
  await signsIn(head.page, sites, TOWN, 'dueren-head-1');

  await home.page.goto(sites.address(TOWN, '/auth/login?mit=demo-account&hint=citizen-substantial'));
  await home.page.waitForURL(/\/konto$/);
  const permit = await applies(home.page, sites, plate);
  await opensCase(traffic.page, sites, TOWN, permit.reference);
  await presses(traffic.page, 'Prüfergebnis freigeben');
  const printed = await paysAndPrints(home.page, sites, permit);
  await home.page.goto(sites.address(TOWN, '/konto'));
  await presses(home.page, 'Ich möchte Bescheide hier abrufen');
  const refused = await applies(home.page, sites, `${plate}1`);
  await refuses(traffic.page, sites, refused);

  const [asked, waiting] = [await registersDog(sites, TOWN, { familyName: 'Ostermann' }), await registersDog(sites, TOWN, { familyName: 'Wartmann' })];
  await asksToCorrect(tax.page, sites, asked);
  const story = { holder: await home.context.cookies(), permit, refused, ...printed, plate, asked, waiting, trafficDesk: await traffic.context.cookies(), taxDesk: await tax.context.cookies(), head: await head.context.cookies() };
  for (const { context } of [home, traffic, tax, head]) await context.close();
  return story;
}
