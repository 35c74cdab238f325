import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Widths at which people look: a desk and a small phone. */
export const DESK = { width: 1280, height: 860 } as const;
export const PHONE = { width: 360, height: 740 } as const;

export type Format = typeof DESK | typeof PHONE;

/** The port that `npm start` takes by itself; pictures show it even where another one was free. */
export const USUAL_PORT = 8080;

export interface Picture {
  readonly name: string;
  readonly bytes: number;
}

/** Takes pictures of pages into one folder, each as a reader would see it: settled, without a cursor in a field. */
export class Camera {
  readonly taken: Picture[] = [];
  readonly origin: string;
  readonly #browser: Browser;
  readonly #folder: string;

  constructor(browser: Browser, folder: string, origin: string) {
    this.#browser = browser;
    this.#folder = folder;
    this.origin = origin;
    mkdirSync(folder, { recursive: true });
  }

  /** The address of a page on the host of a town. */
  at(town: string, path = '/'): string {
    const url = new URL(path, this.origin);
    if (town !== '') url.hostname = `${town}.localhost`;
    return url.href;
  }

  open(format: Format = DESK): Promise<BrowserContext> {
    return this.#browser.newContext({ viewport: format, locale: 'de-DE', timezoneId: 'Europe/Berlin', colorScheme: 'light' });
  }

  /** Opens one page in a window of its own and pictures it. */
  async visit(name: string, url: string, format: Format = DESK): Promise<void> {
    const context = await this.open(format);
    const page = await context.newPage();
    await page.goto(url);
    await this.shoot(page, name);
    await context.close();
  }

  /** @param part a selector; the whole window without one */
  async shoot(page: Page, name: string, part?: string): Promise<void> {
    await this.#settles(page);
    const path = this.pathOf(name);
    const target = part === undefined ? page : page.locator(part);
    await target.screenshot({ path, animations: 'disabled', caret: 'hide' });
    this.#keeps(name, path);
  }

  /** The page from its head to its foot. */
  async shootWhole(page: Page, name: string): Promise<void> {
    await this.#settles(page);
    const path = this.pathOf(name);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide', fullPage: true });
    this.#keeps(name, path);
  }

  pathOf(name: string): string {
    return join(this.#folder, `${name}.png`);
  }

  #settles(page: Page): Promise<void> {
    return page.evaluate(settle, { port: new URL(this.origin).port, usual: USUAL_PORT });
  }

  #keeps(name: string, path: string): void {
    this.taken.push({ name, bytes: statSync(path).size });
  }
}

/** Runs in the page. */
async function settle({ port, usual }: { port: string; usual: number }): Promise<void> {
  await document.fonts.ready;
  window.scrollTo(0, 0);
  (document.activeElement as HTMLElement | null)?.blur();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.includes(`localhost:${port}`)) node.textContent = node.textContent.replaceAll(`localhost:${port}`, `localhost:${usual}`);
  }
}
