import type { Page } from 'playwright-core';

import { aPdf } from '../../../libs/engines/forms/testing/index.js';
import { cancelsAtBundId, leavesForBundId } from '../../support/bundid-in-browser.js';
import { annasPages, asksStatus, declaresAndSends, fact, goesOn, receipt, types } from '../../support/citizen-in-browser.js';
import type { Receipt } from '../../support/citizen-in-browser.js';
import { opensCase, signsIn, takesStep } from '../../support/clerk-in-browser.js';
import { choosesElection, startsVote } from '../../support/vote-in-browser.js';
import { dogTaxWay, parkingWay } from '../../support/ways.js';
import type { Way } from '../../support/ways.js';
import type { Album } from './album.js';

const DOG = '/dienste/dog-tax-registration';
const NOWHERE = { 'address.street': 'Nirgendweg', 'address.houseNumber': '1', 'address.postalCode': '52351', 'address.city': 'Düren' };

/** Where a way does not go straight on: stops, mistakes, files, what is refused, broken off or comes later. */
export class Turnings {
  readonly #album: Album;

  constructor(album: Album) {
    this.#album = album;
  }

  async goes(page: Page, desk: Page): Promise<void> {
    await this.#mistakes(page);
    await this.#files(page);
    await this.#later(page);
    await this.#stops(page);
    await this.#signsInNot(page);
    await this.#refused(page, desk);
    await this.#paysNot(page, desk);
    await page.goto(this.#at('dueren', '/gibt-es-nicht'));
    await this.#album.keeps(page, 'not-there');
  }

  readonly #at = (town: string, path: string): string => this.#album.camera.at(town, path);

  async #begins(page: Page, town: string, service: string): Promise<void> {
    await page.goto(this.#at(town, service));
    await page.getByRole('button', { name: /jetzt beginnen/ }).click();
    await page.waitForLoadState();
  }

  async #mistakes(page: Page): Promise<void> {
    await this.#begins(page, 'dueren', DOG);
    await goesOn(page);
    await this.#album.keeps(page, 'mistakes');
  }

  /** From the page that is open on: a file that is taken, and one that is not what its name says. */
  async #files(page: Page): Promise<void> {
    for (const { typed } of annasPages({ postalCode: '52349', city: 'Düren' }, ['2', '11', '2026']).slice(0, -1)) {
      await types(page, typed);
      await goesOn(page);
    }
    for (const typed of [{ claim: 'assistance-dog' }, { evidence: 'upload' }]) {
      await types(page, typed);
      await goesOn(page);
    }
    await this.#album.keeps(page, 'files-none');
    await this.#adds(page, 'Nachweis.pdf', aPdf('Nachweis'));
    await this.#album.keeps(page, 'files-one');
    await this.#adds(page, 'Foto.jpg', Buffer.from('MZ no picture'));
    await this.#album.keeps(page, 'files-refused');
  }

  async #adds(page: Page, name: string, buffer: Buffer): Promise<void> {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
    await answered;
    await page.locator('progress.st-upload__bar').waitFor({ state: 'detached' });
    await page.waitForLoadState();
  }

  async #later(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Später weitermachen' }).click();
    await page.waitForLoadState();
    await this.#album.keeps(page, 'later');
    await page.goto(this.#at('dueren', '/weitermachen'));
    await this.#album.keeps(page, 'resume');
  }

  async #stops(page: Page): Promise<void> {
    await this.#begins(page, 'dueren', '/dienste/resident-parking-permit');
    await types(page, NOWHERE);
    await goesOn(page);
    await this.#album.keeps(page, 'stop-outside-zones');
    await startsVote(page, (path) => this.#at('frohburg', path));
    await choosesElection(page, 'illness');
    await this.#album.keeps(page, 'stop-still-in-time');
  }

  async #signsInNot(page: Page): Promise<void> {
    await page.goto(this.#at('dueren', '/anmelden?stufe=high&to=/dienste/birth-certificate'));
    await leavesForBundId(page);
    await cancelsAtBundId(page);
    await this.#album.keeps(page, 'sign-in-cancelled');
  }

  async #applies(page: Page, { service, town, pages }: Way): Promise<Receipt> {
    await this.#begins(page, town, `/dienste/${service}`);
    for (const typed of pages) {
      await types(page, typed);
      await goesOn(page);
    }
    await declaresAndSends(page);
    return receipt(page);
  }

  async #works(desk: Page, way: Way, reference: string, steps: Way['decides']): Promise<void> {
    const sites = { address: this.#at };
    await signsIn(desk, sites, way.town, way.clerk);
    for (const step of steps) await takesStep(desk, sites, { town: way.town, reference }, step);
    await opensCase(desk, sites, way.town, reference);
  }

  async #refused(page: Page, desk: Page): Promise<void> {
    const way = parkingWay('dillingen');
    const sent = await this.#applies(page, way);
    const refuses = { name: 'refused', chooses: 'Ablehnen', types: { 'reason.permit': 'Das Fahrzeug ist nicht auf Sie zugelassen.' }, presses: 'Entscheidung festhalten' };
    await this.#works(desk, way, sent.reference, [refuses, { name: 'issued', presses: 'Bescheid erstellen' }]);
    await this.#album.keeps(desk, 'refused-desk');
    await this.#album.keepsPaper(desk, 'refused-notice', 'main a[href$="/notice.pdf"]');
    await asksStatus(page, this.#at('dillingen', '/status'), sent);
    await this.#album.keeps(page, 'refused-status');
  }

  async #paysNot(page: Page, desk: Page): Promise<void> {
    const way = dogTaxWay('dillingen');
    const { reference } = await this.#applies(page, way);
    await this.#works(desk, way, reference, way.decides);
    await page.goto(this.#at('dillingen', `/bezahlen?kassenzeichen=${await fact(desk, 'Kassenzeichen')}`));
    await page.locator('main button[type=submit]').last().click();
    await page.getByRole('button', { name: /abbrechen/i }).click();
    await page.waitForURL(/\/bezahlen\//);
    await this.#album.keeps(page, 'payment-broken-off');
  }
}
