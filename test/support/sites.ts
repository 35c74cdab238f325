import { request } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { ownHouse } from './own-house.js';

export interface SiteOptions {
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
  /** The colours of the system instead of the page's. */
  readonly forcedColors?: boolean;
}

/** What a page asked for, and what the browser complained about. */
export interface Seen {
  readonly requests: { readonly url: string; readonly type: string }[];
  readonly complaints: string[];
}

/** The sites of a running installation as people meet them in a browser. */
export class Sites {
  private constructor(
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  static async open(): Promise<Sites> {
    return new Sites(await launchBrowser(), ownHouse().origin);
  }

  address(town: string, path = '/'): string {
    const url = new URL(path, this.origin);
    url.hostname = `${town}.localhost`;
    return url.toString();
  }

  async visitor({ javaScript = true, width = 1280, dark = false, forcedColors = false }: SiteOptions = {}): Promise<{ page: Page; seen: Seen; context: BrowserContext }> {
    const context = await this.browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const seen: Seen = { requests: [], complaints: [] };
    page.on('request', (request) => seen.requests.push({ url: request.url(), type: request.resourceType() }));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.complaints.push(message.text());
    });
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    return { page, seen, context };
  }

  /** A file that a link of the page leads to, fetched with the page's session. */
  async file(page: Page, path: string): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly bytes: Buffer }> {
    const address = new URL(path, page.url());
    const cookie = (await page.context().cookies(page.url())).map(({ name, value }) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: address.port, path: address.pathname + address.search, headers: { host: address.host, cookie } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }));
      });
      asked.on('error', reject).end();
    });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
