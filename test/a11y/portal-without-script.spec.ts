import { faults } from '../support/axe.js';
import { PORTAL_PAGES } from '../support/portal-pages.js';
import { Sites } from '../support/sites.js';

describe('accessibility of the portal without JavaScript, dark, on a phone', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(Object.keys(PORTAL_PAGES))('%s', async (name) => {
    const { page, context } = await sites.visitor({ javaScript: false });
    await PORTAL_PAGES[name]!(page, (path) => sites.address('dueren', path));
    expect({ name, faults: await faults(page, ['dark, 320 px']) }).toEqual({ name, faults: [] });
    await context.close();
  });
});
