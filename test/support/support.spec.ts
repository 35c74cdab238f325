import pg from 'pg';
import type { Browser } from 'playwright-core';

import { launchBrowser } from './browser.js';
import { startTestServer } from './postgres-server.mjs';
import type { TestServer } from './postgres-server.mjs';
import { createTestDatabase, ensureTemplate } from './postgres.js';

describe('a PostgreSQL for tests', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(process.cwd());
    process.env['STADTTOR_TEST_POSTGRES'] = server.url;
  });
  afterAll(() => server.remove());

  const count = async (url: string): Promise<number> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM dogs');
    await client.end();
    return Number(rows[0]?.count);
  };

  it('fills a template once, however many suites ask, and gives each a copy of its own', async () => {
    let prepared = 0;
    const prepare = async (url: string): Promise<void> => {
      prepared += 1;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('CREATE TABLE dogs (name text); INSERT INTO dogs VALUES ($$Waldi$$)');
      await client.end();
    };

    await Promise.all([1, 2, 3].map(() => ensureTemplate('with_dogs', prepare)));
    const [one, two] = await Promise.all([createTestDatabase('with_dogs'), createTestDatabase('with_dogs')]);

    expect(prepared).toBe(1);
    expect(await count(one.url)).toBe(1);
    expect(one.name).not.toBe(two.name);
    await Promise.all([one.drop(), two.drop()]);
  });
});

describe('a Chromium for tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it('shows a page, with and without script', async () => {
    const titles = await Promise.all([true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.setContent('<title>leer</title><script>document.title = "lebt"</script>');
      return page.title();
    }));

    expect(titles).toEqual(['lebt', 'leer']);
  });
});
