import type { Page } from 'playwright-core';
import { annasPages, declaresAndSends, goesOn, types } from './citizen-in-browser.js';
import { seeded } from './seeded.js';
import { opensLink } from './sign-in-in-browser.js';

const PLACE = { postalCode: '52349', city: 'Düren' };

/** Page types of the portal, each reached as people reach it. */
export const PORTAL_PAGES: Readonly<Record<string, (page: Page, at: (path: string) => string) => Promise<void>>> = {
  home: async (page, at) => void (await page.goto(at('/'))),
  search: async (page, at) => void (await page.goto(at('/suche?q=hund'))),
  'search without result': async (page, at) => void (await page.goto(at('/suche?q=xyzzyqwertz'))),
  'A to Z': async (page, at) => void (await page.goto(at('/dienste'))),
  service: async (page, at) => void (await page.goto(at('/dienste/dog-tax-registration'))),
  'described service': async (page, at) => void (await page.goto(at('/dienste/id-card-appointment'))),
  form: (page, at) => startsForm(page, at),
  'form with mistakes': async (page, at) => {
    await startsForm(page, at);
    await goesOn(page);
  },
  'check answers': (page, at) => fillsForm(page, at),
  'check answers with mistakes': async (page, at) => {
    await fillsForm(page, at);
    await page.getByRole('button', { name: /absenden/ }).click();
  },
  done: async (page, at) => {
    await fillsForm(page, at);
    await declaresAndSends(page);
  },
  'status, shown': async (page, at) => {
    const { reference, accessCode } = seeded('dispatched');
    await page.goto(at('/status'));
    await types(page, { reference, accessCode });
    await page.locator('main button[type=submit]').first().click();
    await page.getByText(reference).first().waitFor();
  },
  'pay, amounts': (page, at) => choosesAmounts(page, at),
  'pay, broken off': async (page, at) => {
    await choosesAmounts(page, at);
    await page.locator('main button[type=submit]').last().click();
    await page.getByRole('button', { name: /abbrechen/i }).click();
    await page.waitForURL(/\/bezahlen\//);
  },
  'status, asked': async (page, at) => void (await page.goto(at('/status'))),
  'pay, asked': async (page, at) => void (await page.goto(at('/bezahlen'))),
  'pay, unknown': async (page, at) => void (await page.goto(at('/bezahlen?kassenzeichen=5.0410.999999-99'))),
  'life situation': async (page, at) => void (await page.goto(at('/lebenslagen/umziehen'))),
  news: async (page, at) => void (await page.goto(at('/aktuelles'))),
  'news, one': async (page, at) => void (await page.goto(at('/aktuelles/hund-online-anmelden'))),
  'sign in': async (page, at) => void (await page.goto(at('/anmelden?stufe=low&to=/konto'))),
  'sign in, with mistakes': async (page, at) => {
    await page.goto(at('/anmelden'));
    await page.getByRole('button', { name: 'Link schicken' }).click();
  },
  'sign in, link sent': async (page, at) => void (await page.goto(at('/anmelden?gesendet=1'))),
  'sign in, link opened': async (page, at) => {
    await page.goto(at('/anmelden'));
    await opensLink(page, `axe-${crypto.randomUUID()}@post.example`);
  },
  account: async (page, at) => {
    await page.goto(at('/auth/login?mit=demo-account&hint=citizen-high'));
    await page.waitForURL(/\/konto$/);
  },
  'account, deletion': async (page, at) => {
    await page.goto(at('/auth/login?mit=demo-account&hint=citizen-high&to=/konto/loeschen'));
    await page.waitForURL(/\/konto\/loeschen$/);
  },
  'account, case': async (page, at) => {
    await page.goto(at('/auth/login?mit=demo-account&hint=citizen-low'));
    await fillsForm(page, at);
    await declaresAndSends(page);
    await page.goto(at('/konto'));
    await page.locator('.st-service__deed a').first().click();
    await page.waitForURL(/\/konto\/vorgaenge\//);
  },
  'permit, checked': async (page, at) => {
    await page.goto(at('/pruefen/0000-0000-0000'));
    await types(page, { plate: 'DN-AB 1' });
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await page.getByText('Nicht gültig').first().waitFor();
  },
  'stopped, outside the zones': async (page, at) => {
    await page.goto(at('/dienste/resident-parking-permit'));
    await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
    await page.waitForLoadState();
    await types(page, { 'address.street': 'Nirgendweg', 'address.houseNumber': '1', 'address.postalCode': '52351', 'address.city': 'Düren' });
    await goesOn(page);
  },
  'later, with link and code': (page, at) => interrupts(page, at),
  'later, with mistakes': async (page, at) => {
    await interrupts(page, at);
    await page.getByRole('button', { name: 'Link schicken' }).click();
  },
  'later, not yet': async (page, at) => {
    await startsForm(page, at);
    await page.goto(at('/dienste/dog-tax-registration/antrag/spaeter'));
  },
  'draft, deletion': async (page, at) => {
    await startsForm(page, at);
    await page.goto(at('/dienste/dog-tax-registration/antrag/loeschen'));
  },
  'draft, deleted': async (page, at) => {
    await startsForm(page, at);
    await page.goto(at('/dienste/dog-tax-registration/antrag/loeschen'));
    await page.getByRole('button', { name: 'Entwurf endgültig löschen' }).click();
  },
  resume: async (page, at) => void (await page.goto(at('/weitermachen'))),
  'resume, with mistakes': async (page, at) => {
    await page.goto(at(`/weitermachen/${'0'.repeat(26)}`));
    await types(page, { accessCode: '0000-0000-0000' });
    await page.getByRole('button', { name: 'Weitermachen' }).click();
  },
  'form, half of it typed': async (page, at) => {
    await startsForm(page, at);
    await types(page, { givenName: 'Anna' });
    await goesOn(page);
    await page.goto(page.url());
  },
  'form, changed on another device': async (page, at) => {
    await startsForm(page, at);
    await types(page, { givenName: 'Anna', familyName: 'Weidenbach' });
    await goesOn(page);
    await resumesElsewhere(page, at);
    await types(page, { familyName: 'Anders' });
    await goesOn(page);
    await page.getByText('Auf einem anderen Gerät').first().waitFor();
  },
  'form, without its draft': async (page, at) => {
    await startsForm(page, at);
    await types(page, { givenName: 'Anna', familyName: 'Weidenbach' });
    await page.context().clearCookies();
    await goesOn(page);
    await page.getByText('Wir konnten das noch nicht speichern').waitFor();
  },
  'account, draft': async (page, at) => {
    await page.goto(at('/auth/login?mit=demo-account&hint=citizen-high-2'));
    await startsForm(page, at);
    await page.goto(at('/konto'));
    await page.locator('.st-service__deed a[href*="entwuerfe"]').first().click();
    await page.waitForURL(/\/konto\/entwuerfe\//);
  },
  'sign language': async (page, at) => void (await page.goto(at('/gebaerdensprache'))),
  imprint: async (page, at) => void (await page.goto(at('/impressum'))),
  privacy: async (page, at) => void (await page.goto(at('/datenschutz'))),
  accessibility: async (page, at) => void (await page.goto(at('/barrierefreiheit'))),
  contact: async (page, at) => void (await page.goto(at('/kontakt'))),
  'not found': async (page, at) => void (await page.goto(at('/gibt-es-nicht'))),
};

async function startsForm(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('/dienste/dog-tax-registration'));
  await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
  await page.waitForLoadState();
}

async function fillsForm(page: Page, at: (path: string) => string): Promise<void> {
  await startsForm(page, at);
  for (const { typed } of annasPages(PLACE, ['2', '11', '2026'])) {
    await types(page, typed);
    await goesOn(page);
  }
}

async function interrupts(page: Page, at: (path: string) => string): Promise<void> {
  await startsForm(page, at);
  await page.getByRole('button', { name: 'Später weitermachen' }).click();
  await page.waitForLoadState();
}

/** Saves the first page on another device, while it is open here. */
async function resumesElsewhere(page: Page, at: (path: string) => string): Promise<void> {
  await page.getByRole('button', { name: 'Später weitermachen' }).click();
  await page.waitForLoadState();
  const [link, code] = await page.locator('.st-keep__value').allInnerTexts();
  await page.goto(at('/dienste/dog-tax-registration/antrag/keeper'));
  const context = await page.context().browser()!.newContext();
  const other = await context.newPage();
  await other.goto(link!);
  await types(other, { accessCode: code! });
  await other.getByRole('button', { name: 'Weitermachen' }).click();
  await other.goto(at('/dienste/dog-tax-registration/antrag/keeper'));
  await types(other, { familyName: 'Schreibtisch' });
  await goesOn(other);
  await context.close();
}

async function choosesAmounts(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at(`/bezahlen?kassenzeichen=${seeded('answered').paymentReference}`));
}
