import { rmSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import { Camera, DESK, PHONE } from '../camera.js';
import type { Format } from '../camera.js';

/** Widths of the pictures of every step. */
export const FORMATS: readonly Format[] = [DESK, PHONE];

/** Pictures of one way, step by step in the order in which they were taken, each whole page at every width. */
export class Album {
  readonly steps: string[] = [];
  readonly camera: Camera;

  /** @param folder is emptied first */
  constructor(browser: Browser, folder: string, origin: string) {
    rmSync(folder, { recursive: true, force: true });
    this.camera = new Camera(browser, folder, origin);
  }

  async keeps(page: Page, step: string): Promise<void> {
    this.steps.push(`${String(this.steps.length + 1).padStart(2, '0')}-${step}`);
    for (const format of FORMATS) {
      await page.setViewportSize(format);
      await this.camera.shootWhole(page, pictureOf(this.steps.at(-1)!, format));
    }
    await page.setViewportSize(DESK);
  }
}

export const pictureOf = (step: string, { width }: Format): string => `${step}-${width}`;
