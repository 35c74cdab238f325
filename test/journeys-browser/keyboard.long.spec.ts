import type { Page } from 'playwright-core';
import { fact, receipt } from '../support/citizen-in-browser.js';
import type { Receipt } from '../support/citizen-in-browser.js';
import { signsIn } from '../support/clerk-in-browser.js';
import { KeyboardCitizen } from '../support/keyboard-citizen.js';
import { KeyboardClerk } from '../support/keyboard-clerk.js';
import { Sites } from '../support/sites.js';
import { birthWay, dogTaxWay, parkingWay, SEND_AGAIN, voteWay } from '../support/ways.js';
import type { DeskStep, Way } from '../support/ways.js';

/** What the status page says at the end, and what it offers. */
const ENDS: readonly (readonly [Way, string, RegExp | undefined])[] = [
  [dogTaxWay('dueren'), 'Wir haben den Bescheid zur Post gegeben.', undefined],
  [dogTaxWay('dillingen'), 'Wir haben den Bescheid zur Post gegeben.', undefined],
  [parkingWay('dueren'), 'Ihr Bewohnerparkausweis ist fertig.', /^Ausweis drucken/],
  [parkingWay('dillingen'), 'Ihr Bewohnerparkausweis ist fertig.', /^Ausweis drucken/],
  [birthWay('dueren'), 'Wir haben die Urkunde zur Post gegeben.', undefined],
  [birthWay('eschwege'), 'Wir haben die Urkunde zur Post gegeben.', undefined],
  [voteWay('dueren', 'Tastatur'), 'Wir haben über Ihren Antrag entschieden.', undefined],
  [voteWay('frohburg', 'Tastatur'), 'Ihre Briefwahlunterlagen sind unterwegs.', undefined],
];

let sites: Sites;
beforeAll(async () => {
  sites = await Sites.open();
});
afterAll(() => sites.close());

const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** From the page of the service to the receipt. */
async function applies(page: Page, keys: KeyboardCitizen, { service, town, person, pages }: Way): Promise<Receipt> {
  await page.goto(sites.address(town, `/dienste/${service}`));
  await keys.presses(/jetzt beginnen/);
  if (person !== undefined) {
    for (const words of [/^Weiter mit: BundID/, /^Zur BundID/]) await keys.presses(words);
    await keys.pressesOn(`button[value="${person}"]`);
    for (const words of [/^Daten an .* übermitteln$/, /jetzt beginnen/]) await keys.presses(words);
  }
  for (const typed of pages) await keys.answers(typed);
  await keys.ticksAll();
  await keys.presses(/absenden/);
  return receipt(page);
}

/** A grant whose letter came back is sent once more before it is paid. */
const again = ({ service, town, decides }: Way): readonly DeskStep[] => (town === 'dueren' && ['resident-parking-permit', 'birth-certificate'].includes(service) ? [...decides, SEND_AGAIN] : decides);

/** The office uses no mouse either. */
async function works(page: Page, reference: string, steps: readonly DeskStep[]): Promise<void> {
  const clerk = new KeyboardClerk(page);
  for (const step of steps) await clerk.takes(reference, step);
  await clerk.opens(reference);
}

/** By the link on the status page, or by the number on the notice. */
async function pays(page: Page, keys: KeyboardCitizen, desk: Page): Promise<void> {
  if ((await page.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0) await keys.presses(/^Jetzt bezahlen/);
  else {
    await keys.presses(/^Bezahlen$/);
    await keys.fills({ kassenzeichen: await fact(desk, 'Kassenzeichen') });
    await keys.presses(/^Betrag ansehen/);
  }
  await keys.presses(/^Weiter zur Zahlung/);
  await keys.presses(/bezahlen|freigeben/i);
  await page.getByText('Bezahlt, vielen Dank').first().waitFor();
}

async function asksStatus(keys: KeyboardCitizen, page: Page, sent: Receipt): Promise<string> {
  await keys.presses(/^Stand abfragen/);
  if ((await page.locator('main [name=accessCode]').count()) > 0) {
    await keys.fills({ ...sent });
    await keys.presses(/^Stand ansehen/);
  }
  return main(page);
}

/** Asks again until there is what the worker makes after a payment: the page itself does not change while somebody looks at it. */
async function asksUntil(keys: KeyboardCitizen, page: Page, sent: Receipt, offers: RegExp | undefined): Promise<string> {
  for (let asked = 1; asked < MOST_ASKED; asked += 1) {
    const text = await asksStatus(keys, page, sent);
    if (offers === undefined || (await page.getByRole('link', { name: offers }).count()) > 0) return text;
  }
  return asksStatus(keys, page, sent);
}

const MOST_ASKED = 60;

describe('somebody who uses no mouse', () => {
  it('would notice what no key reaches', async () => {
    const { page, context } = await sites.visitor();
    await page.setContent('<a href="#help">Hilfe</a><div onclick="location.hash = 1">Weiter</div>');
    await expect(new KeyboardCitizen(page).presses(/^Weiter/)).rejects.toThrow('can not be reached by keyboard');
    await context.close();
  });

  it.each(ENDS.map(([way, says, offers]) => [way.service, way.town, way, says, offers] as const))('comes to the end of %s in %s by keyboard alone', async (_service, _town, way, says, offers) => {
    const { page, seen, context } = await sites.visitor();
    const keys = new KeyboardCitizen(page);
    const sent = await applies(page, keys, way);
    expect(await asksStatus(keys, page, sent)).toContain(sent.reference);

    const desk = await sites.visitor();
    await signsIn(desk.page, sites, way.town, way.clerk);
    await works(desk.page, sent.reference, again(way));
    await asksStatus(keys, page, sent);
    if (way.paid) await pays(page, keys, desk.page);
    if (way.carriesOut.length > 0) await works(desk.page, sent.reference, way.carriesOut);

    expect(await asksUntil(keys, page, sent, offers)).toContain(says);
    if (offers !== undefined) await keys.reaches(offers);
    expect(seen.complaints).toEqual([]);
    await desk.context.close();
    await context.close();
  });
});
