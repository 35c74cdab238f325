import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { Sites } from '../support/sites.js';

const SERVICE = '/dienste/dog-tax-registration';

interface Looked {
  readonly url: string;
  readonly scores: Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>;
  readonly failed: readonly string[];
}

describe('Lighthouse, on a phone', () => {
  let browser: Browser;
  let sites: Sites;
  let looked: readonly Looked[];

  /** Begins an application in the browser's own profile, so that the form is there for whoever looks with it. */
  async function beginsForm(port: number): Promise<string> {
    const same = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = await same.contexts()[0]!.newPage();
    await page.goto(sites.address('dueren', SERVICE));
    await page.locator('form.st-start button').click();
    await page.waitForURL(/\/antrag\/./);
    const url = page.url();
    await page.close();
    return url;
  }

  beforeAll(async () => {
    sites = await Sites.open();
    const port = await freePort();
    browser = await launchBrowser(process.cwd(), [`--remote-debugging-port=${port}`]);
    const urls = [sites.address('dueren'), sites.address('dueren', SERVICE), await beginsForm(port)];
    const { stdout } = await promisify(execFile)(process.execPath, [join('test', 'lighthouse', 'audit.mjs'), String(port), ...urls], { timeout: 240_000, maxBuffer: 10_000_000 });
    looked = JSON.parse(stdout) as Looked[];
    // Printed, not asserted: the machine of a test tells little about a telephone.
    process.stdout.write(`Lighthouse, performance: ${looked.map(({ url, scores }) => `${new URL(url).pathname} ${scores.performance}`).join(', ')}\n`);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await sites.close();
  });

  it.each([[0, 'home', '/'], [1, 'a service', SERVICE], [2, 'a form', `${SERVICE}/antrag/keeper`]] as const)('has nothing to say against page %i, %s', (at, _name, path) => {
    expect(new URL(looked[at]!.url).pathname).toBe(path);
    expect({ ...looked[at]!.scores, performance: 'printed', failed: looked[at]!.failed }).toEqual({ performance: 'printed', accessibility: 100, 'best-practices': 100, seo: 100, failed: [] });
  });
});
