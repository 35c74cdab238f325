import type { Page } from 'playwright-core';

import { annasPages, declaresAndSends, goesOn, types } from '../../support/citizen-in-browser.js';
import { signsIn } from '../../support/clerk-in-browser.js';
import type { Album } from './album.js';

const TOWNS = ['dueren', 'dillingen', 'eschwege', 'frohburg'];

/** The pages that most people see, by night: in the dark colours of the towns. */
export async function walkByNight(album: Album, page: Page, desk: Page): Promise<void> {
  const at = (town: string, path = '/'): string => album.camera.at(town, path);
  for (const one of [page, desk]) await one.emulateMedia({ colorScheme: 'dark' });
  for (const town of TOWNS) {
    await page.goto(at(town));
    await album.keeps(page, `home-${town}`);
  }
  await page.goto(at('dueren', '/dienste/dog-tax-registration'));
  await album.keeps(page, 'service');
  await page.getByRole('button', { name: /jetzt beginnen/ }).click();
  await page.waitForLoadState();
  await goesOn(page);
  await album.keeps(page, 'form-with-mistakes');
  for (const { typed } of annasPages({ postalCode: '52349', city: 'Düren' }, ['2', '11', '2026'])) {
    await types(page, typed);
    await goesOn(page);
  }
  await album.keeps(page, 'check');
  await declaresAndSends(page);
  await album.keeps(page, 'done');
  await page.goto(at('dueren', '/status'));
  await album.keeps(page, 'status');
  await signsIn(desk, { address: at }, 'dueren', 'dueren-tax-1');
  await album.keeps(desk, 'desk-inbox');
  await desk.locator('tbody tr a').first().click();
  await desk.waitForURL(/\/amt\/vorgaenge\//);
  await album.keeps(desk, 'desk-case');
}
