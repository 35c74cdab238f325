import { readFileSync, rmSync } from 'node:fs';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { Camera, DESK, PHONE } from '../camera.js';
import type { Format } from '../camera.js';
import { shootPaper } from '../paper.js';

/** Widths of the pictures of every step. */
export const FORMATS: readonly Format[] = [DESK, PHONE];

interface Step {
  readonly name: string;
  readonly formats: readonly Format[];
}

/** Pictures of one way, step by step in the order in which they were taken: pages whole and at every width, papers once. */
export class Album {
  readonly camera: Camera;
  readonly #root: string;
  readonly #steps: Step[] = [];

  /** @param folder is emptied first */
  constructor(browser: Browser, { root, folder, origin }: { readonly root: string; readonly folder: string; readonly origin: string }) {
    rmSync(folder, { recursive: true, force: true });
    this.camera = new Camera(browser, folder, origin);
    this.#root = root;
  }

  async keeps(page: Page, step: string): Promise<void> {
    const name = this.#next(step, FORMATS);
    for (const format of FORMATS) {
      await page.setViewportSize(format);
      await this.camera.shootWhole(page, pictureOf(name, format));
    }
    await page.setViewportSize(DESK);
  }

  /** The first page of the PDF behind a link of the page; nothing where the page has no such link. */
  async keepsPaper(page: Page, step: string, link: string): Promise<void> {
    const found = page.locator(link).first();
    if ((await found.count()) === 0) return;
    const address = new URL((await found.getAttribute('href'))!, page.url()).href;
    await shootPaper(this.camera, this.#root, pictureOf(this.#next(step, [DESK]), DESK), await downloaded(page.context(), address));
  }

  /** Names of the steps that have a picture of this width. */
  stepsAt(format: Format): readonly string[] {
    return this.#steps.filter(({ formats }) => formats.includes(format)).map(({ name }) => name);
  }

  #next(step: string, formats: readonly Format[]): string {
    const name = `${String(this.#steps.length + 1).padStart(2, '0')}-${step}`;
    this.#steps.push({ name, formats });
    return name;
  }
}

export const pictureOf = (step: string, { width }: Format): string => `${step}-${width}`;

/** With the session of the page. Whoever opens a file comes to no page, and the browser says so. */
async function downloaded(context: BrowserContext, address: string): Promise<Buffer> {
  const tab = await context.newPage();
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.goto(address).catch(() => null)]);
  const bytes = readFileSync(await download.path());
  await tab.close();
  return bytes;
}
