import { faults, findings } from '../support/axe.js';
import type { Mode } from '../support/axe.js';
import { PORTAL_PAGES } from '../support/portal-pages.js';
import { Sites } from '../support/sites.js';

const EVERY: readonly Mode[] = ['light', 'dark, 320 px', 'forced colours'];

describe('accessibility of the portal', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  async function check(town: string, name: string, modes: readonly Mode[]): Promise<void> {
    const { page, context } = await sites.visitor();
    await PORTAL_PAGES[name]!(page, (path) => sites.address(town, path));
    expect({ town, name, faults: await faults(page, modes) }).toEqual({ town, name, faults: [] });
    await context.close();
  }

  // The dark ones, and those of a phone: portal-without-script.long.spec.ts.
  describe('in Düren', () => {
    it.each(Object.keys(PORTAL_PAGES))('%s', (name) => check('dueren', name, ['light', 'forced colours']));
  });

  describe.each(['dillingen', 'eschwege', 'frohburg'])('in %s', (town) => {
    it.each(['home', 'pay, asked'])('%s', (name) => check(town, name, EVERY));
  });

  it('of the form, in Dillingen', () => check('dillingen', 'form with mistakes', EVERY));

  it('would be found wanting if it were', async () => {
    const { page, context } = await sites.visitor();
    await page.goto(sites.address('dueren', '/'));
    await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/media/none.svg"><input>'));
    expect((await findings(page)).map((finding) => finding.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'label']));
    // Set by script: what stands in the attribute is refused by the content security policy.
    await page.evaluate(() => {
      const stubborn = Object.assign(document.createElement('p'), { className: 'stubborn', textContent: 'Text' });
      stubborn.style.setProperty('forced-color-adjust', 'none');
      document.querySelector('main')!.append(stubborn);
    });
    expect(await faults(page, ['forced colours'])).toContain('forced colours: own colours: p.stubborn');
    await context.close();
  });
});
