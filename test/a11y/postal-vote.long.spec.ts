import type { Cookie, Page } from 'playwright-core';
import { faults } from '../support/axe.js';
import { declaresAndSends, goesOn, types } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';
import { choosesElection, fillsVote, startsVote, voter } from '../support/vote-in-browser.js';

const TOWN = 'frohburg';
const LONG = 'Freifrau von und zu Beispielhausen-Musterstein-Longerich';
const REFERENCE = /\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/;

let sites: Sites;
const references: string[] = [];
let signedIn: Cookie[];

const at = (path: string): string => sites.address(TOWN, path);

const sends = async (page: Page): Promise<string> => {
  await startsVote(page, at);
  await fillsVote(page, voter(TOWN, LONG), { delivery: 'collect-myself' });
  await declaresAndSends(page);
  return REFERENCE.exec(await page.locator('main').innerText())![0];
};

async function comesTo(page: Page, ...pages: Readonly<Record<string, string>>[]): Promise<void> {
  await startsVote(page, at);
  await choosesElection(page);
  for (const typed of pages) {
    await types(page, typed);
    await goesOn(page);
  }
}

/** Pages of the portal, each as people reach it. */
const PORTAL: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'service with its deadlines': (page) => page.goto(at('/dienste/postal-vote')),
  'service, by the QR code': (page) => page.goto(at(`/dienste/postal-vote?${new URLSearchParams(voter(TOWN, LONG))}`)),
  'election, not chosen': async (page) => {
    await startsVote(page, at);
    await goesOn(page);
  },
  'stopped: still in time': async (page) => {
    await startsVote(page, at);
    await choosesElection(page, 'illness');
  },
  'power of attorney, missing': (page) => comesTo(page, { applicant: 'somebody-else' }, {}),
  'who votes, by the QR code': async (page) => {
    await startsVote(page, at, voter(TOWN, LONG));
    await choosesElection(page);
    await types(page, { applicant: 'myself' });
    await goesOn(page);
  },
  'where to': (page) => comesTo(page, { applicant: 'myself' }, voter(TOWN, LONG)),
  'abroad, with mistakes': (page) => comesTo(page, { applicant: 'myself' }, voter(TOWN, LONG), { delivery: 'abroad' }, {}),
  'who collects, with mistakes': (page) => comesTo(page, { applicant: 'myself' }, voter(TOWN, LONG), { delivery: 'collected-by-somebody' }, {}),
  'check answers': (page) => comesTo(page, { applicant: 'myself' }, voter(TOWN, LONG), { delivery: 'collect-myself' }, {}),
  done: sends,
};

const opens = (which: number) => (page: Page) => opensCase(page, sites, TOWN, references[which]!);

/** Pages of the election office. */
const DESK: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'case that looks like another': opens(3),
  'case, handed over and decided': opens(1),
  'case, carried out': opens(0),
  'hand-overs': (page) => page.goto(at('/amt/uebergaben')),
  'hand-overs, to be noted as done': async (page) => {
    await page.goto(at('/amt/uebergaben'));
    await page.getByText(/^Übergabe Nr\. 1: .* erledigen$/).click();
  },
};

beforeAll(async () => {
  sites = await Sites.open();
  const citizen = await sites.visitor();
  const desk = await sites.visitor();
  await signsIn(desk.page, sites, TOWN, 'frohburg-votes-1');
  for (let votes = 0; votes < 3; votes += 1) references.push(await sends(citizen.page));
  await desk.page.goto(at('/amt/uebergaben'));
  await presses(desk.page, 'Neue Übergabe erstellen');
  references.push(await sends(citizen.page));
  for (const reference of references.slice(0, 2)) {
    await opensCase(desk.page, sites, TOWN, reference);
    await desk.page.getByLabel(/^Unterlagen ausgeben/).check();
    await presses(desk.page, 'Entscheidung festhalten');
  }
  await opensCase(desk.page, sites, TOWN, references[0]!);
  await presses(desk.page, 'Als ausgegeben eintragen');
  signedIn = await desk.context.cookies();
  for (const { context } of [citizen, desk]) await context.close();
});

afterAll(() => sites.close());

const MODES = ['light', 'dark, 320 px', 'forced colours'] as const;

describe('accessibility of postal voting', () => {
  it.each(Object.keys(PORTAL))('portal: %s', async (name) => {
    const { page, context } = await sites.visitor();
    await PORTAL[name]!(page);
    expect({ name, faults: await faults(page, MODES) }).toEqual({ name, faults: [] });
    await context.close();
  });

  it.each(Object.keys(DESK))('desk: %s', async (name) => {
    const { page, context } = await sites.visitor();
    await context.addCookies(signedIn);
    await DESK[name]!(page);
    expect({ name, faults: await faults(page, MODES) }).toEqual({ name, faults: [] });
    await context.close();
  });
});
