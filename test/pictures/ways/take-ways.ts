import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { Camera } from '../camera.js';
import type { Picture } from '../camera.js';
import type { Way } from '../../support/ways.js';
import { Album, FORMATS } from './album.js';
import { makeContactSheet } from './contact-sheet.js';
import { Walk } from './walk.js';
import { wholeWays } from './whole-ways.js';

/** Single pictures lie where nothing is kept; the sheets of them are part of the documentation. */
const SINGLE = ['test-results', 'ways'] as const;
const SHEETS = ['docs', 'pictures', 'ways'] as const;

/** Walks every way from the page of the service to the last word, and pictures each step. */
export async function takeWays(browser: Browser, root: string, origin: string): Promise<readonly Picture[]> {
  const sheets = new Camera(browser, join(root, ...SHEETS), origin);
  const taken: Picture[] = [];
  for (const way of wholeWays) {
    const album = new Album(browser, { root, folder: join(root, ...SINGLE, way.service), origin });
    await walk(album, way);
    for (const format of FORMATS) taken.push(await makeContactSheet(album, sheets, `${way.service}-${format.width}`, format));
  }
  return taken;
}

async function walk(album: Album, way: Way): Promise<void> {
  const [citizen, desk] = [await album.camera.open(), await album.camera.open()];
  await new Walk(album, way).goes(await citizen.newPage(), await desk.newPage());
  for (const context of [citizen, desk]) await context.close();
}
