import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { Camera } from '../camera.js';
import type { Picture } from '../camera.js';
import { Album, FORMATS } from './album.js';
import { makeContactSheet } from './contact-sheet.js';
import { walkByNight } from './night.js';
import { Turnings } from './turnings.js';
import { Walk } from './walk.js';
import { wholeWays } from './whole-ways.js';

/** Single pictures lie where nothing is kept; the sheets of them are part of the documentation. */
const SINGLE = ['test-results', 'ways'] as const;
const SHEETS = ['docs', 'pictures', 'ways'] as const;

type Walker = (album: Album, citizen: Page, desk: Page) => Promise<void>;

const WALKERS: readonly (readonly [name: string, walks: Walker])[] = [
  ...wholeWays.map((way) => [way.service, (album, citizen, desk) => new Walk(album, way).goes(citizen, desk)] as const satisfies readonly [string, Walker]),
  ['turnings', (album, citizen, desk) => new Turnings(album).goes(citizen, desk)],
  ['night', walkByNight],
];

/** Walks every way from the page of the service to the last word, and where one does not go straight on, and pictures each step. */
export async function takeWays(browser: Browser, root: string, origin: string): Promise<readonly Picture[]> {
  const sheets = new Camera(browser, join(root, ...SHEETS), origin);
  const taken: Picture[] = [];
  for (const [name, walks] of WALKERS) {
    const album = new Album(browser, { root, folder: join(root, ...SINGLE, name), origin });
    const contexts = [await album.camera.open(), await album.camera.open()] as const;
    await walks(album, await contexts[0].newPage(), await contexts[1].newPage());
    for (const context of contexts) await context.close();
    for (const format of FORMATS) taken.push(await makeContactSheet(album, sheets, `${name}-${format.width}`, format));
  }
  return taken;
}
