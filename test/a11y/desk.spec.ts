import type { Cookie, Page } from 'playwright-core';
import type { Mode } from '../support/axe.js';
import { faults } from '../support/axe.js';
import { presses, signsIn } from '../support/clerk-in-browser.js';
import { registersDog } from '../support/registrations.js';
import { seeded } from '../support/seeded.js';
import { Sites } from '../support/sites.js';

const CASES = ['received', 'in-progress', 'assessed', 'answered', 'dispatched', 'closed'];

let sites: Sites;
let claimed: string;
let signedIn: Cookie[];

const at = (path: string): string => sites.address('dueren', path);

async function opensClaim(page: Page): Promise<void> {
  await page.goto(at(claimed));
}

/** Pages of the desk, each as people reach it. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  inbox: (page) => page.goto(at('/amt?ansicht=alle')),
  'inbox, empty': (page) => page.goto(at('/amt?ansicht=heute')),
  'inbox, nothing found': (page) => page.goto(at('/amt?suche=1999')),
  ...Object.fromEntries(CASES.map((state) => [`case, ${state}`, (page: Page) => page.goto(at(`/amt/vorgaenge/${seeded(state).id}`))])),
  'case, something to decide': opensClaim,
  'case, decision missing': async (page) => {
    await opensClaim(page);
    await page.evaluate(() => {
      for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false;
    });
    await presses(page, 'Beträge festsetzen');
    await page.getByRole('alert').waitFor();
  },
  'case, note missing': async (page) => {
    await opensClaim(page);
    await presses(page, 'Notiz speichern');
  },
  'case, done before': (page) => page.goto(at(`${claimed}?erledigt=2026-K7M4-QX3P`)),
  'inbox, by label': (page) => page.goto(at('/amt?ansicht=alle&stichwort=urgent')),
  'inbox, what can be done to many': async (page) => {
    await page.goto(at('/amt?ansicht=alle'));
    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await page.getByText('Diese Ansicht merken').click();
  },
  'named views': (page) => page.goto(at('/amt/ansichten')),
  'named views, name missing': async (page) => {
    await page.goto(at('/amt?ansicht=alle'));
    await page.getByText('Diese Ansicht merken').click();
    await presses(page, 'Ansicht merken');
  },
  'print queue': (page) => page.goto(at('/amt/druckkorb')),
  'print queue, nothing chosen': async (page) => {
    await page.goto(at('/amt/druckkorb'));
    for (const box of await page.locator('tbody input[type=checkbox]').all()) await box.uncheck();
    await presses(page, 'Als abgeschickt eintragen');
  },
  'taking in': (page) => page.goto(at('/amt/aufnehmen')),
  'taking in, something missing': async (page) => {
    await page.goto(at('/amt/aufnehmen'));
    await presses(page, 'Antrag öffnen');
  },
  'keyboard map': (page) => page.goto(at('/amt/tasten')),
  'keyboard map over a page': async (page) => {
    await page.goto(at('/amt'));
    await page.keyboard.press('?');
  },
  'not there': (page) => page.goto(at('/amt/vorgaenge/unbekannt')),
};

/** What only a script shows. */
const BY_SCRIPT = ['keyboard map over a page'];

beforeAll(async () => {
  sites = await Sites.open();
  const familyName = 'Freifrau von und zu Beispielhausen-Musterstein-Longerich';
  await registersDog(sites, 'dueren', { familyName, dog: 'Donaudampfschifffahrtsgesellschaftshund', claim: { claim: 'assistance-dog', evidence: 'at-the-counter' } });
  const { page, context } = await sites.visitor();
  await signsIn(page, sites, 'dueren', 'dueren-tax-1');
  await page.goto(at('/amt?ansicht=team'));
  claimed = (await page.locator('tbody tr', { hasText: 'Longerich' }).locator('a').last().getAttribute('href'))!.split('?')[0]!;
  signedIn = await context.cookies();
  await context.close();
});

afterAll(() => sites.close());

const modes: readonly Mode[] = ['light', 'dark, 320 px', 'forced colours'];

describe('accessibility of the desk', () => {
  it.each(Object.keys(PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor();
    await context.addCookies(signedIn);
    await PAGES[name]!(page);
    expect({ name, faults: await faults(page, modes) }).toEqual({ name, faults: [] });
    await context.close();
  });

  it.each(['', '?fehler=NOT_ON_LIST'])('sign-in%s', async (query) => {
    const { page, context } = await sites.visitor();
    await page.goto(at(`/amt/anmelden${query}`));
    expect(await faults(page, modes)).toEqual([]);
    await context.close();
  });
});

describe('accessibility of the desk without JavaScript', () => {
  it.each(Object.keys(PAGES).filter((name) => !BY_SCRIPT.includes(name)))('%s', async (name) => {
    const { page, context } = await sites.visitor({ javaScript: false });
    await context.addCookies(signedIn);
    await PAGES[name]!(page);
    expect({ name, faults: await faults(page, ['light, 320 px']) }).toEqual({ name, faults: [] });
    await context.close();
  });
});
