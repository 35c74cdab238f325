import { readFileSync } from 'node:fs';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { addDays, berlinDate } from '#kernel';
import type { LocalDate } from '#kernel';
import type { Page } from 'playwright-core';
import { declaresAndSends, goesOn, receipt, types } from '../support/citizen-in-browser.js';
import type { Receipt, Typed } from '../support/citizen-in-browser.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { scanQrCode } from '../support/qr-in-pdf.js';
import { Sites } from '../support/sites.js';

const TODAY = berlinDate(new Date());

const day = (name: string, date: LocalDate): Typed => {
  const [year, month, of] = date.split('-').map((part) => String(Number(part)));
  return { [`${name}.day`]: of!, [`${name}.month`]: month!, [`${name}.year`]: year! };
};

const TOWNS = [
  {
    town: 'dueren', clerk: 'dueren-traffic-1', months: '6', fee: '15,35 Euro', longer: '30,70 Euro', change: '10,20 Euro', plate: 'DN-PR 88', other: 'DN-XY 7',
    home: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' },
  },
  {
    town: 'dillingen', clerk: 'dillingen-traffic-1', months: '12', fee: '48,00 Euro', longer: '48,00 Euro', change: '0,00 Euro', plate: 'SLS-LW 88', other: 'SLS-NN 1',
    home: { street: 'Stummstraße', houseNumber: '8', postalCode: '66763', city: 'Dillingen/Saar' },
  },
] as const;

type Place = (typeof TOWNS)[number];

const address = (home: Place['home']) => Object.fromEntries(Object.entries(home).map(([part, value]) => [`address.${part}`, value]));

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function sendsAndKeeps(page: Page): Promise<Receipt> {
  await declaresAndSends(page);
  return receipt(page);
}

describe.each(TOWNS)('a resident parking permit in $town', (place) => {
  describe.each([['with script', true], ['without script', false]] as const)('%s', (_how, javaScript) => {
    // Two people: a second permit of one person would wait for somebody who decides.
    const givenName = javaScript ? 'Łucja' : 'Änne';
    const [plate, other] = javaScript ? [place.plate, place.other] : [`${place.plate}1`, `${place.other}1`];
    let sites: Sites;
    let page: Page;
    let desk: Page;
    let first: Receipt;
    let printed: string;

    beforeAll(async () => {
      sites = await Sites.open();
      ({ page } = await sites.visitor({ javaScript, width: 390 }));
      ({ page: desk } = await sites.visitor({ javaScript }));
      await signsIn(desk, sites, place.town, place.clerk);
    });

    afterAll(() => sites.close());

    async function released({ reference }: Receipt): Promise<void> {
      await opensCase(desk, sites, place.town, reference);
      for (const words of ['Die Anschrift liegt in einer Parkzone.', 'Der Fahrzeugschein ist da']) expect(await main(desk)).toContain(words);
      await presses(desk, 'Prüfergebnis freigeben');
    }

    /** A photo of the registration document; without script it is added by a button of its own. */
    async function showsDocument(): Promise<void> {
      await types(page, { evidence: 'upload' });
      await goesOn(page);
      await page.locator('input[type=file]').setInputFiles({ name: 'Fahrzeugschein.pdf', mimeType: 'application/pdf', buffer: aPdf() });
      if (!javaScript) await page.getByRole('button', { name: 'Datei hinzufügen' }).click();
      await page.getByRole('link', { name: 'Fahrzeugschein.pdf' }).waitFor();
      await page.waitForLoadState();
      await goesOn(page);
    }

    async function seesStatus(numbers: Receipt): Promise<void> {
      await page.context().clearCookies({ name: '__Host-case' });
      await page.goto(sites.address(place.town, '/status'));
      await types(page, { ...numbers });
      await page.locator('main button[type=submit]').first().click();
      await page.waitForLoadState();
    }

    async function pays(amount: string): Promise<void> {
      await page.getByRole('link', { name: 'Jetzt bezahlen' }).click();
      await page.waitForLoadState();
      expect(await main(page)).toContain(amount);
      await page.locator('main button[type=submit]').last().click();
      await page.getByRole('button', { name: /bezahlen|freigeben/i }).first().click();
      await page.waitForURL(/\/bezahlen\/[\w-]+$/);
      expect(await main(page)).toContain('Bezahlt, vielen Dank');
    }

    /** Prints it and answers where its QR code leads. The worker makes it a moment after the money has come. */
    async function prints(numbers: Receipt): Promise<string> {
      const link = page.getByRole('link', { name: 'Ausweis drucken (PDF)' });
      for (let tries = 0; tries < 60 && (await link.count()) === 0; tries++) await seesStatus(numbers);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`Ausweis-${numbers.reference}.pdf`);
      return scanQrCode(readFileSync(await download.path()));
    }

    async function verdict(address: string, plate: string): Promise<string> {
      await page.goto(address);
      await types(page, { plate });
      await page.getByRole('button', { name: 'Prüfen' }).click();
      const shown = page.getByText(/^(Gültig|Nicht gültig) für/);
      await shown.waitFor();
      return shown.innerText();
    }

    it('is applied for by somebody who lives in a zone, and by nobody else', async () => {
      await page.goto(sites.address(place.town, '/dienste/resident-parking-permit'));
      await page.getByRole('link', { name: /jetzt beginnen/ }).or(page.getByRole('button', { name: /jetzt beginnen/ })).click();
      await page.waitForLoadState();
      await types(page, { ...address(place.home), 'address.street': 'Nirgendweg' });
      await goesOn(page);
      expect(await main(page)).toContain('Ihre Anschrift gehört zu keiner Parkzone');
      await page.getByRole('link', { name: 'Angaben ändern' }).click();
      const pages: readonly Typed[] = [
        address(place.home),
        { mainResidence: 'yes' },
        { givenName, familyName: 'Weidenbach-Rur', 'bornOn.day': '2', 'bornOn.month': '4', 'bornOn.year': '1988' },
        { plate, vehicleUse: 'registered-to-me' },
      ];
      for (const typed of pages) {
        await types(page, typed);
        await goesOn(page);
      }
      await showsDocument();
      await types(page, { months: place.months, ...day('startsOn', TODAY) });
      await goesOn(page);
      expect(await main(page)).toContain(place.fee);
      first = await sendsAndKeeps(page);
    });

    it('is released with one click, paid at the bank and printed; its QR code says yes to the plate and no to every other', async () => {
      await released(first);
      await seesStatus(first);
      expect(await main(page)).toContain('Ihr Antrag ist genehmigt.');
      await pays(place.fee);
      printed = await prints(first);
      expect(printed).toMatch(new RegExp(`^${sites.address(place.town, '/pruefen/')}[0-9A-Z]{12}$`));
      expect(await verdict(printed, plate.toLowerCase().replace('-', ' '))).toBe(`Gültig für ${plate.toLowerCase().replace('-', ' ')}`);
      expect(await verdict(printed, other)).toBe(`Nicht gültig für ${other}`);
      expect(await verdict(sites.address(place.town, '/pruefen/0000-0000-0000'), plate)).toBe(`Nicht gültig für ${plate}`);
    });

    it('is on the list of the wardens, which the desk leads to', async () => {
      await desk.goto(sites.address(place.town, '/amt'));
      await desk.getByRole('link', { name: /^Gültige Ausweise/ }).click();
      await desk.getByRole('heading', { name: 'Gültige Ausweise', level: 1 }).waitFor();
      const [list] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: /Liste herunterladen/ }).click()]);
      expect(readFileSync(await list.path(), 'utf8')).toContain(`;${plate};${TODAY};`);
    });

    it('is extended: only the period is asked, and the new one waits for the day after the old', async () => {
      await seesStatus(first);
      await page.getByRole('button', { name: 'Ausweis verlängern' }).click();
      await page.getByRole('heading', { name: 'Um wie lange verlängern?' }).waitFor();
      await types(page, { months: '12' });
      await goesOn(page);
      const summary = await main(page);
      expect(summary).toContain(place.longer);
      for (const known of ['Weidenbach', plate, `${place.home.street} ${place.home.houseNumber}`, 'Gültig bis']) expect(summary).toContain(known);
      const next = await sendsAndKeeps(page);
      await released(next);
      await seesStatus(next);
      await pays(place.longer);
      const later = await prints(next);
      expect([await verdict(later, plate), await verdict(printed, plate)]).toEqual([`Nicht gültig für ${plate}`, `Gültig für ${plate}`]);
    });

    it('gets another vehicle: the plate is asked, the old paper says no the moment the new one says yes', async () => {
      await seesStatus(first);
      await page.getByRole('button', { name: 'Auto wechseln' }).click();
      await page.getByRole('heading', { name: 'Ihr neues Auto' }).waitFor();
      await types(page, { plate, vehicleUse: 'registered-to-me' });
      await goesOn(page);
      expect(await main(page)).toContain('Für dieses Kennzeichen gilt Ihr Ausweis schon');
      await page.getByRole('link', { name: 'Angaben ändern' }).click();
      await types(page, { plate: other, vehicleUse: 'registered-to-me' });
      await goesOn(page);
      await showsDocument();
      await types(page, day('startsOn', addDays(TODAY, -1)));
      await goesOn(page);
      expect(await page.title()).toMatch(/^Fehler: /);
      await types(page, day('startsOn', TODAY));
      await goesOn(page);
      const summary = await main(page);
      expect(summary).toContain(place.change);
      expect(summary.replaceAll(/\s+/g, ' ')).toContain(`Bisheriges Kennzeichen ${plate}`);
      const next = await sendsAndKeeps(page);

      await released(next);
      if (place.change !== '0,00 Euro') {
        expect(await verdict(printed, plate)).toBe(`Gültig für ${plate}`);
        await seesStatus(next);
        await pays(place.change);
      }
      const fresh = await prints(next);
      expect(await verdict(fresh, other)).toBe(`Gültig für ${other}`);
      expect(await verdict(fresh, plate)).toBe(`Nicht gültig für ${plate}`);
      expect(await verdict(printed, plate)).toBe(`Nicht gültig für ${plate}`);
      await seesStatus(first);
      expect(await page.getByRole('button', { name: /Auto wechseln|verlängern/ }).count()).toBe(0);
    });
  });
});
