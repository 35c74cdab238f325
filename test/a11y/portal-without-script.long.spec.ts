import { faults } from '../support/axe.js';
import { inArabic } from '../support/in-arabic.js';
import { PORTAL_PAGES } from '../support/portal-pages.js';
import { Sites } from '../support/sites.js';

describe('accessibility of the portal without JavaScript, on a phone, dark and from right to left', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(Object.keys(PORTAL_PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor({ javaScript: false });
    await PORTAL_PAGES[name]!(page, (path) => sites.address('dueren', path));
    const found = await faults(page, ['dark, 320 px']);
    expect({ name, found: [...found, ...(await inArabic(page))] }).toEqual({ name, found: [] });
    await context.close();
  });
});
