import type { Cookie, Page } from 'playwright-core';
import { faults } from '../support/axe.js';
import { types } from '../support/citizen-in-browser.js';
import { opensCase, presses } from '../support/clerk-in-browser.js';
import { inArabic } from '../support/in-arabic.js';
import { tellsOwnStory } from '../support/own-story.js';
import type { OwnStory } from '../support/own-story.js';
import { Sites } from '../support/sites.js';

let sites: Sites;
let story: OwnStory;

const at = (path: string): string => sites.address('dueren', path);

type Way = (page: Page) => Promise<unknown>;

async function asksStatus(page: Page, of: { reference: string; accessCode: string }): Promise<void> {
  await page.goto(at('/status'));
  await types(page, { reference: of.reference, accessCode: of.accessCode });
  await page.locator('main button[type=submit]').first().click();
  await page.getByText(of.reference).first().waitFor();
}

/** What only somebody sees who has applied, paid, or been written to. */
const PORTAL: Readonly<Record<string, Way>> = {
  'account, with payment, receipt and a letter to fetch': (page) => page.goto(at('/konto')),
  'account, case with a permit and what may follow': (page) => page.goto(at(`/konto/vorgaenge/${story.permit.reference}`)),
  'account, case with a letter to fetch': (page) => page.goto(at(`/konto/vorgaenge/${story.refused.reference}`)),
  'follow-up, begun': async (page) => {
    await page.goto(at(`/konto/vorgaenge/${story.permit.reference}`));
    await page.locator('form:has([name=followUp]) button').first().click();
    await page.waitForURL(/\/antrag\//);
  },
  paid: (page) => page.goto(story.paid),
  'permit, asked': (page) => page.goto(story.check),
  'permit, valid': async (page) => {
    await page.goto(story.check);
    await types(page, { plate: story.plate });
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await page.getByText(/^Gültig für/).first().waitFor();
  },
  'status, asked to correct': (page) => asksStatus(page, story.asked),
  'status, correction missing': async (page) => {
    await asksStatus(page, story.asked);
    await page.locator('#correction input[name="c0"]').fill('');
    await presses(page, 'Angaben absenden');
    await page.locator('.kern-error').first().waitFor();
  },
  'status, message missing': async (page) => {
    await asksStatus(page, story.waiting);
    await presses(page, 'Nachricht senden');
    await page.locator('.kern-error').first().waitFor();
  },
  'service, begun already': async (page) => {
    await page.goto(at('/dienste/dog-tax-registration'));
    await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
    await page.waitForURL(/\/antrag\//);
    await page.goto(at('/dienste/dog-tax-registration'));
  },
  'account, draft to be deleted': async (page) => {
    await page.goto(at('/dienste/postal-vote'));
    await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
    await page.waitForURL(/\/antrag\//);
    await page.goto(at('/konto'));
    const draft = await page.locator('.st-service__deed a[href*="entwuerfe"]').first().getAttribute('href');
    await page.goto(at(`${draft}/loeschen`));
  },
};

const opens = (of: () => { reference: string }): Way => (page) => opensCase(page, sites, 'dueren', of().reference);

const unfolds = (of: () => { reference: string }, summary: string): Way => async (page) => {
  await opens(of)(page);
  await page.locator('summary', { hasText: summary }).first().click();
};

const takesInByTelephone: Way = async (page) => {
  await page.goto(at('/amt/aufnehmen'));
  await page.locator('#begin-serviceCode').selectOption('dog-tax-registration');
  await page.getByLabel('Am Telefon').first().check();
  await presses(page, 'Antrag beginnen');
  await page.waitForURL(/\/antrag\//);
};

const TRAFFIC: Readonly<Record<string, Way>> = {
  'case with a permit': opens(() => story.permit),
  'case refused, its letter on the portal': opens(() => story.refused),
  'permits that are valid': (page) => page.goto(at('/amt/ausweise')),
};

const TAX: Readonly<Record<string, Way>> = {
  'case that waits for a correction': opens(() => story.asked),
  'case, a correction to be asked for': unfolds(() => story.waiting, 'Angaben korrigieren lassen'),
  'case, a message to be written': unfolds(() => story.waiting, 'Nachricht schreiben'),
  'case, to be forwarded': unfolds(() => story.waiting, 'Weitergeben'),
  'case, to be closed': unfolds(() => story.waiting, 'Ohne Entscheidung schließen'),
  'inbox, nothing picked': async (page) => {
    await page.goto(at('/amt?ansicht=alle'));
    await page.getByText('Mit den ausgewählten Vorgängen').click();
    await presses(page, 'Ausführen');
  },
  'inbox, columns to choose': async (page) => {
    await page.goto(at('/amt?ansicht=alle'));
    await page.getByText('Spalten wählen').click();
  },
  'views that were kept': (page) => page.goto(at('/amt/ansichten')),
  absence: (page) => page.goto(at('/amt/abwesenheit')),
  'absence, something missing': async (page) => {
    await page.goto(at('/amt/abwesenheit'));
    await page.locator('main form button').first().click();
    await page.locator('.kern-error').first().waitFor();
  },
  'form, filled in for somebody': takesInByTelephone,
};

const HEAD: Readonly<Record<string, Way>> = {
  'ratings of the department': (page) => page.goto(at('/amt/bewertungen')),
};

/** Who looks at what: the portal also from right to left. */
const LOOKS = [
  { who: 'citizen', pages: PORTAL, as: () => story.holder, arabic: true },
  { who: 'traffic office', pages: TRAFFIC, as: () => story.trafficDesk, arabic: false },
  { who: 'tax office', pages: TAX, as: () => story.taxDesk, arabic: false },
  { who: 'head of the tax office', pages: HEAD, as: () => story.head, arabic: false },
] as const;

beforeAll(async () => {
  sites = await Sites.open();
  story = await tellsOwnStory(sites);
}, 180_000);

afterAll(() => sites.close());

const visitor = async (cookies: readonly Cookie[], javaScript: boolean) => {
  const opened = await sites.visitor({ javaScript });
  await opened.context.addCookies([...cookies]);
  return opened;
};

describe.each(LOOKS)('accessibility of what one’s own story shows: $who', ({ pages, as, arabic }) => {
  it.each(Object.keys(pages))('%s', async (name) => {
    const { page, context } = await visitor(as(), true);
    await pages[name]!(page);
    const found = await faults(page, ['light', 'dark, 320 px', 'forced colours']);
    if (arabic) found.push(...(await inArabic(page)));
    expect({ name, found }).toEqual({ name, found: [] });
    await context.close();
  });

  it.each(Object.keys(pages))('%s, without JavaScript', async (name) => {
    const { page, context } = await visitor(as(), false);
    await pages[name]!(page);
    expect({ name, found: await faults(page, ['light, 320 px']) }).toEqual({ name, found: [] });
    await context.close();
  });
});
