import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { findings, overflow } from '../support/axe.js';
import { opensCase, presses, signsIn } from '../support/clerk-in-browser.js';
import { ownHouse } from '../support/own-house.js';
import { readPdf } from '../support/pdf.js';
import { registersDog } from '../support/registrations.js';
import { Sites } from '../support/sites.js';

/** Where the installation keeps these bytes. */
function placeOf(bytes: Buffer): string {
  const files = join(ownHouse().home, 'data', 'files');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return readdirSync(files).map((town) => join(files, town, hash)).find((place) => existsSync(place))!;
}

describe.each([true, false])('printing letters together, with script: %s', (javaScript) => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it('gives one file, and afterwards exactly these to the post', async () => {
    const familyName = javaScript ? 'Stapelmit' : 'Stapelohne';
    const { page, context } = await sites.visitor({ javaScript });
    await signsIn(page, sites, 'dueren', 'dueren-tax-1');
    for (const name of [`${familyName}-A`, `${familyName}-B`]) {
      const dog = await registersDog(sites, 'dueren', { familyName: name });
      await opensCase(page, sites, 'dueren', dog.reference);
      await presses(page, 'Beträge festsetzen');
      await presses(page, 'Bescheid');
    }

    await page.goto(sites.address('dueren', '/amt/druckkorb'));
    const boxes = page.locator('.st-queue tbody input[name=letter]');
    for (const box of await boxes.all()) await box.uncheck();
    await presses(page, 'Als ein PDF zusammenstellen');
    expect(await page.locator('main').innerText()).toContain('Bitte wählen Sie mindestens einen Brief aus.');
    for (const box of await page.locator('.st-queue tbody tr', { hasText: familyName }).locator('input[name=letter]').all()) await box.check();

    // A paper that is gone is named, and nothing else is lost.
    const row = page.locator('.st-queue tbody tr', { hasText: `${familyName}-B` });
    const place = placeOf((await sites.file(page, (await row.locator('a[href$=".pdf"]').getAttribute('href'))!)).bytes);
    renameSync(place, `${place}.away`);
    try {
      await presses(page, 'Als ein PDF zusammenstellen');
      expect(await page.locator('main').innerText()).toMatch(new RegExp(`Von einem Brief fehlt die Datei[^]*Hundesteuerbescheid an Erika ${familyName}-B`));
      if (javaScript) expect(await findings(page)).toEqual([]);
      expect([await row.locator('input[name=letter]').isChecked(), await page.locator('.st-queue tbody input[name=letter]:checked').count()]).toEqual([false, 1]);
    } finally {
      renameSync(`${place}.away`, place);
    }
    await row.locator('input[name=letter]').check();

    if (javaScript) await page.locator('h1').click().then(() => page.keyboard.press('p'));
    else await presses(page, 'Als ein PDF zusammenstellen');
    await page.getByText('2 Briefe sind in einem PDF zusammengestellt.').waitFor();
    if (javaScript) expect([await findings(page), await overflow(page)]).toEqual([[], 0]);

    // What was put together stays chosen, and nothing else.
    expect(await page.locator('.st-queue tbody input[name=letter]:checked').count()).toBe(2);
    const href = await page.getByRole('link', { name: /^Stapel von/ }).first().getAttribute('href');
    const { status, bytes } = await sites.file(page, href!);
    expect([status, (await readPdf(bytes)).text]).toEqual([200, expect.stringContaining('Druckstapel')]);

    await presses(page, 'Genau diese 2 als heute abgeschickt eintragen');
    await page.getByText('2 Briefe sind als abgeschickt eingetragen').waitFor();
    expect(await page.locator('.st-queue').innerText().catch(() => '')).not.toContain(familyName);
    await context.close();
  });
});
