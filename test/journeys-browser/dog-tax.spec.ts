import { addDays, berlinDate } from '#kernel';
import type { Page } from 'playwright-core';
import { annasPages, declaresAndSends, fact, goesOn, types } from '../support/citizen-in-browser.js';
import { dispatchesLetter, opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { Sites } from '../support/sites.js';

interface TownStory {
  readonly town: string;
  readonly place: { readonly postalCode: string; readonly city: string };
  readonly clerk: string;
  /** What tells this town from the other: rate, remedy, colour of the band. */
  readonly rate: string;
  readonly title: RegExp;
}

const TOWNS: readonly TownStory[] = [
  { town: 'dueren', place: { postalCode: '52349', city: 'Düren' }, clerk: 'dueren-tax-1', rate: '84,00 Euro im Jahr', title: /Düren/ },
  { town: 'dillingen', place: { postalCode: '66763', city: 'Dillingen/Saar' }, clerk: 'dillingen-tax-1', rate: '72,00 Euro im Jahr', title: /Dillingen/ },
];

/** What one person carries from step to step. */
interface Carried {
  reference: string;
  accessCode: string;
  paymentReference: string;
  estimate: string;
}

interface Step {
  readonly who: 'Anna' | 'clerk';
  readonly does: string;
  readonly run: (page: Page, sites: Sites, story: TownStory, carried: Carried) => Promise<void>;
}

const shown = (page: Page): Promise<string> => page.locator('main').innerText();

const parts = (iso: string): [string, string, string] => [String(Number(iso.slice(8))), String(Number(iso.slice(5, 7))), iso.slice(0, 4)];

/** The journey, step by step. */
const STEPS: readonly Step[] = [
  {
    who: 'Anna',
    does: 'finds the service by an everyday word',
    run: async (page, sites, { town, title }) => {
      await page.goto(sites.address(town));
      expect(await page.title()).toMatch(title);
      await page.locator('input[name=q]').first().fill('köter steuer');
      await page.getByRole('button', { name: 'Suchen' }).first().click();
      await page.locator('main').getByRole('link', { name: 'Hund anmelden' }).first().click();
    },
  },
  {
    who: 'Anna',
    does: 'knows cost, papers and office before she starts',
    run: async (page, _sites, { rate }) => {
      const text = await shown(page);
      for (const known of [rate.replace(' im Jahr', ''), 'Kosten', 'Sie brauchen', 'Zuständig']) expect(text).toContain(known);
      await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
    },
  },
  {
    who: 'Anna',
    does: 'is told what is missing and loses nothing that she typed',
    run: async (page) => {
      await types(page, { givenName: 'Anna' });
      await goesOn(page);
      expect(await shown(page)).toContain('Bitte füllen Sie „Nachname“ aus.');
      expect(await page.locator('[name=givenName]').inputValue()).toBe('Anna');
    },
  },
  {
    who: 'Anna',
    does: 'answers one topic per page',
    run: async (page, _sites, { place }) => {
      const intake = parts(addDays(berlinDate(new Date()), -10));
      for (const { topic, typed } of annasPages(place, intake)) {
        expect(await page.locator('h1').innerText()).toMatch(topic);
        await types(page, typed);
        await goesOn(page);
      }
    },
  },
  {
    who: 'Anna',
    does: 'checks everything, with the cost line by line, and changes one answer',
    run: async (page, _sites, { rate }, carried) => {
      await page.getByRole('link', { name: /Ändern/ }).nth(3).click();
      await types(page, { breed: 'Rauhaardackel' });
      await goesOn(page);
      const text = await shown(page);
      for (const known of ['Rauhaardackel', rate, 'Das ist eine Schätzung']) expect(text).toContain(known);
      carried.estimate = /Summe\s+([\d.,]+ Euro)/.exec(text)![1]!;
    },
  },
  {
    who: 'Anna',
    does: 'declares, sends, and gets a number and a code',
    run: async (page, _sites, _story, carried) => {
      await declaresAndSends(page);
      const text = await shown(page);
      carried.reference = /\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)![0];
      carried.accessCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b(?!.*\d{4}-)/s.exec(text.replace(carried.reference, ''))![0];
    },
  },
  {
    who: 'Anna',
    does: 'follows it without an account and is not shown the notice',
    run: async (page, sites, { town }, { reference, accessCode }) => {
      await page.goto(sites.address(town, '/status'));
      await types(page, { reference, accessCode });
      await page.locator('main button[type=submit]').first().click();
      expect(await shown(page)).toContain('Ihre Anmeldung ist bei uns angekommen.');
      expect(await page.locator('main a[href*=".pdf"]').count()).toBe(0);
    },
  },
  {
    who: 'clerk',
    does: 'fixes the amounts that the form had estimated',
    run: async (page, sites, { town }, { reference, estimate }) => {
      await opensCase(page, sites, town, reference);
      expect(await shown(page)).toContain(estimate);
      await presses(page, 'Beträge festsetzen');
    },
  },
  {
    who: 'clerk',
    does: 'issues the notice',
    run: async (page, sites, { town }, carried) => {
      await opensCase(page, sites, town, carried.reference);
      await presses(page, 'Bescheid erstellen');
      await opensCase(page, sites, town, carried.reference);
      carried.paymentReference = await fact(page, 'Kassenzeichen');
    },
  },
  {
    who: 'clerk',
    does: 'gives the letter to the post; service and remedy follow from that day',
    run: async (page, sites, { town }, { reference }) => {
      await dispatchesLetter(page, sites, town, reference);
      await opensCase(page, sites, town, reference);
      expect(await fact(page, 'Gilt als bekannt gegeben')).toMatch(/\d{4}$/);
      expect(await fact(page, 'Rechtsbehelf möglich bis')).toMatch(/\d{4}$/);
    },
  },
  {
    who: 'Anna',
    does: 'pays by the number on the notice and gets a receipt',
    run: async (page, sites, { town }, { paymentReference, estimate }) => {
      await page.goto(sites.address(town, `/bezahlen?kassenzeichen=${paymentReference}`));
      expect(await shown(page)).toContain(estimate);
      await page.locator('main button[type=submit]').last().click();
      await page.getByRole('button', { name: /bezahlen|freigeben/i }).first().click();
      await page.waitForURL(/\/bezahlen\/[\w-]+$/);
      expect(await shown(page)).toContain('Bezahlt, vielen Dank');
      const [receipt] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Quittung/ }).click()]);
      expect(receipt.suggestedFilename()).toMatch(/\.pdf$/);
    },
  },
];

describe.each(TOWNS)('a dog in $town', (story) => {
  describe.each([['with JavaScript', true], ['without JavaScript', false]] as const)('%s', (_how, javaScript) => {
    let sites: Sites;
    const carried: Carried = { reference: '', accessCode: '', paymentReference: '', estimate: '' };
    let anna: Awaited<ReturnType<Sites['visitor']>>;
    let clerk: Awaited<ReturnType<Sites['visitor']>>;

    beforeAll(async () => {
      sites = await Sites.open();
      anna = await sites.visitor({ javaScript, width: 390 });
      clerk = await sites.visitor({ javaScript });
      await signsIn(clerk.page, sites, story.town, story.clerk);
    });

    afterAll(() => sites.close());

    it.each(STEPS.map((step) => [`${step.who} ${step.does}`, step] as const))('%s', async (_name, step) => {
      await step.run(step.who === 'Anna' ? anna.page : clerk.page, sites, story, carried);
    });

    it('asked nothing of a third party and loaded no framework', () => {
      const { host } = new URL(sites.address(story.town));
      const strangers = anna.seen.requests.filter(({ url }) => ![host, new URL(sites.address('bank')).host].includes(new URL(url).host));
      expect(strangers).toEqual([]);
      const scripts = anna.seen.requests.filter(({ type, url }) => type === 'script' && new URL(url).host === host).map(({ url }) => new URL(url).pathname);
      expect(new Set(scripts).size).toBeLessThanOrEqual(javaScript ? 1 : 0);
      expect(anna.seen.complaints.filter((text) => !text.includes('422'))).toEqual([]);
    });
  });
});
