import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { launchBrowser } from '../support/browser.js';
import { startHouse } from '../support/house.mjs';
import { Camera, DESK, PHONE, USUAL_PORT } from './camera.js';
import type { Picture } from './camera.js';
import { walkAsCitizen } from './citizen-walk.js';
import { shootPaper } from './paper.js';
import { takeWays } from './ways/take-ways.js';

const TOWNS = ['dueren', 'dillingen', 'eschwege', 'frohburg'];

interface Seeded {
  readonly state: string;
  readonly reference: string;
  readonly accessCode: string;
  readonly paymentReference: string | null;
}

interface House {
  readonly origin: string;
  readonly home: string;
}

/**
 * Takes the pictures of `docs/pictures` from a house of its own, at the usual port if that is free, or from the one that `STADTTOR_TEST_ORIGIN` and
 * `STADTTOR_TEST_HOME` name.
 */
export async function takePictures(root: string): Promise<readonly Picture[]> {
  const { STADTTOR_TEST_ORIGIN: origin, STADTTOR_TEST_HOME: home } = process.env;
  if (origin && home) return pictures(root, { origin, home });

  const house = await startHouse(root, USUAL_PORT);
  try {
    return await pictures(root, house);
  } finally {
    await house.remove();
  }
}

async function pictures(root: string, { origin, home }: House): Promise<readonly Picture[]> {
  const browser = await launchBrowser(root);
  try {
    const camera = new Camera(browser, join(root, 'docs', 'pictures'), origin);
    await homes(camera);
    await citizen(camera, seeded(home));
    await notice(camera, root, home);
    await desk(camera, seeded(home));
    return [...camera.taken, ...(await takeWays(browser, root, origin))];
  } finally {
    await browser.close();
  }
}

async function homes(camera: Camera): Promise<void> {
  await camera.visit('try-it', camera.at(''));
  for (const town of TOWNS) {
    await camera.visit(`home-${town}-1280`, camera.at(town), DESK);
    await camera.visit(`home-${town}-360`, camera.at(town), PHONE);
  }
}

async function citizen(camera: Camera, cases: readonly Seeded[]): Promise<void> {
  const context = await camera.open();
  const page = await context.newPage();
  await walkAsCitizen(camera, page);

  const known = caseIn(cases, 'in-progress');
  await page.goto(camera.at('dueren', '/status'));
  await page.locator('main input[name=reference]').fill(known.reference);
  await page.locator('main input[name=accessCode]').fill(known.accessCode);
  await page.locator('main form button[type=submit]').click();
  await page.waitForLoadState('load');
  await camera.shoot(page, 'status');

  await page.goto(camera.at('dueren', `/bezahlen?kassenzeichen=${caseIn(cases, 'dispatched').paymentReference}`));
  await camera.shoot(page, 'pay');
  await context.close();
}

async function desk(camera: Camera, cases: readonly Seeded[]): Promise<void> {
  const context = await camera.open();
  const page = await context.newPage();
  await page.goto(camera.at('dueren', '/amt/auth/login?hint=dueren-tax-1'));
  await camera.shoot(page, 'desk-inbox');
  await page.getByText(caseIn(cases, 'received').reference).first().click();
  await page.waitForLoadState('load');
  await camera.shoot(page, 'desk-case');
  await context.close();
}

/** The notice that went to the post last, as a picture and as the file itself. */
async function notice(camera: Camera, root: string, home: string): Promise<void> {
  const folder = join(home, 'data', 'letters');
  const day = (slip: string): string => (JSON.parse(readFileSync(slip, 'utf8')) as { dispatchedOn: string }).dispatchedOn;
  const slips = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  const last = slips.toSorted((a, b) => day(b).localeCompare(day(a)))[0];
  if (last === undefined) throw new Error('no letter has left the house');

  const paper = last.replace(/\.json$/, '.pdf');
  copyFileSync(paper, join(root, 'docs', 'pictures', 'notice.pdf'));
  await shootPaper(camera, root, 'notice', readFileSync(paper));
}

const seeded = (home: string): readonly Seeded[] => (JSON.parse(readFileSync(join(home, 'data', 'secrets', 'demo.json'), 'utf8')) as { cases: Seeded[] }).cases;

function caseIn(cases: readonly Seeded[], state: string): Seeded {
  const found = cases.find((seed) => seed.state === state);
  if (!found) throw new Error(`no made-up case is ${state}`);
  return found;
}
