import type { Page } from 'playwright-core';

import { choosesBundId, isPerson } from '../../support/bundid-in-browser.js';
import { asksStatus, declaresAndSends, fact, goesOn, receipt, types } from '../../support/citizen-in-browser.js';
import type { Receipt } from '../../support/citizen-in-browser.js';
import { opensCase, signsIn, takesStep } from '../../support/clerk-in-browser.js';
import type { Addresses } from '../../support/clerk-in-browser.js';
import type { DeskStep, Way } from '../../support/ways.js';
import type { Album } from './album.js';

/** Somebody who walks one way to its end and pictures every step: on the one side as a citizen, on the other as the office. */
export class Walk {
  readonly #album: Album;
  readonly #way: Way;
  readonly #sites: Addresses;

  constructor(album: Album, way: Way) {
    this.#album = album;
    this.#way = way;
    this.#sites = { address: (town, path = '/') => album.camera.at(town, path) };
  }

  async goes(citizen: Page, desk: Page): Promise<void> {
    const sent = await this.#applies(citizen);
    await this.#asksStatus(citizen, sent, 'status-received');
    await signsIn(desk, this.#sites, this.#way.town, this.#way.clerk);
    await this.#album.keeps(desk, 'desk-inbox');
    await this.#works(desk, sent.reference, [{ name: 'case' }, ...this.#way.decides]);
    await this.#album.keepsPaper(desk, 'notice', 'main a[href$="/notice.pdf"]');
    if (this.#way.paid) await this.#pays(citizen, desk, sent);
    await this.#works(desk, sent.reference, this.#way.carriesOut);
    await this.#asksStatus(citizen, sent, 'status-end');
    await this.#album.keepsPaper(citizen, 'permit', 'main a[href^="/files/permits/"]');
  }

  async #applies(page: Page): Promise<Receipt> {
    const { service, town, person, pages } = this.#way;
    await page.goto(this.#sites.address(town, `/dienste/${service}`));
    await this.#album.keeps(page, 'service');
    await begins(page);
    if (person !== undefined) await this.#signsIn(page, person);
    for (const typed of pages) {
      await types(page, typed);
      await this.#album.keeps(page, `form-${/\/antrag\/([\w-]+)/.exec(page.url())?.[1] ?? 'page'}`);
      await goesOn(page);
    }
    await this.#album.keeps(page, 'check');
    await declaresAndSends(page);
    await this.#album.keeps(page, 'done');
    await this.#album.keepsPaper(page, 'copy', 'main a[href$="/kopie"]');
    return receipt(page);
  }

  async #signsIn(page: Page, person: string): Promise<void> {
    await page.waitForURL(/\/anmelden/);
    await this.#album.keeps(page, 'sign-in');
    await choosesBundId(page);
    await this.#album.keeps(page, 'to-bundid');
    await page.getByRole('button', { name: 'Zur BundID' }).click();
    await page.waitForURL(/bundid\.localhost/);
    await isPerson(page, person);
    await begins(page);
  }

  async #asksStatus(page: Page, sent: Receipt, name: string): Promise<void> {
    await asksStatus(page, this.#sites.address(this.#way.town, '/status'), sent);
    await this.#album.keeps(page, name);
  }

  /** The case is opened anew after each step: the desk leads on to the next one. */
  async #works(page: Page, reference: string, steps: readonly (DeskStep | { readonly name: string })[]): Promise<void> {
    for (const step of steps) {
      if ('presses' in step) await takesStep(page, this.#sites, { town: this.#way.town, reference }, step);
      await opensCase(page, this.#sites, this.#way.town, reference);
      await this.#album.keeps(page, `desk-${step.name}`);
    }
  }

  /** By the status page where it may say so, else by the number on the notice. */
  async #pays(page: Page, desk: Page, sent: Receipt): Promise<void> {
    await this.#asksStatus(page, sent, 'status-decided');
    const link = page.getByRole('link', { name: 'Jetzt bezahlen' });
    if ((await link.count()) > 0) await link.click();
    else await page.goto(this.#sites.address(this.#way.town, `/bezahlen?kassenzeichen=${await fact(desk, 'Kassenzeichen')}`));
    await page.waitForLoadState();
    await this.#album.keeps(page, 'pay');
    await page.locator('main button[type=submit]').last().click();
    await page.getByRole('button', { name: /bezahlen|freigeben/i }).first().click();
    await page.waitForURL(/\/bezahlen\/[\w-]+$/);
    await page.getByText('Bezahlt, vielen Dank').first().waitFor();
    await this.#album.keeps(page, 'paid');
    await this.#album.keepsPaper(page, 'receipt', 'main a[href^="/files/receipts/"]');
  }
}

async function begins(page: Page): Promise<void> {
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
}
