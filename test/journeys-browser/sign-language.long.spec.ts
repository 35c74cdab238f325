import type { Page } from 'playwright-core';
import { findings, overflow } from '../support/axe.js';
import { Sites } from '../support/sites.js';

const FOLD = /In Deutscher Gebärdensprache \(Video, 7 Sekunden, 0,1 MB\)/;
const ENTRIES = [['home', '/'], ['service page', '/dienste/dog-tax-registration']] as const;

/** What of a video the browser has asked for. */
const media = (seen: { readonly requests: { readonly url: string }[] }): string[] => seen.requests.map(({ url }) => new URL(url).pathname).filter((path) => /^\/media\/sign-language\/.*\.(webm|vtt)$/.test(path));

const playing = (page: Page): Promise<boolean> => page.evaluate(() => [...document.querySelectorAll('video')].some((video) => video.currentTime > 0 && video.error === null));

describe('sign language', () => {
  let sites: Sites;
  const at = (path: string, town = 'dueren'): string => sites.address(town, path);

  beforeAll(async () => {
    sites = await Sites.open();
  });

  afterAll(() => sites.close());

  it.each(ENTRIES)('is folded away on the %s, costs nothing, and is started by keyboard', async (_name, path) => {
    const { page, seen, context } = await sites.visitor();
    await page.goto(at(path));
    const summary = page.locator('summary', { hasText: FOLD });
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('video').waitFor({ state: 'visible' });
    expect(media(seen)).toEqual([]);
    expect(await findings(page)).toEqual([]);

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('VIDEO');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
    expect(await playing(page)).toBe(true);
    expect(media(seen)).not.toEqual([]);
    expect(new Set(seen.requests.map(({ url }) => new URL(url).host))).toEqual(new Set([new URL(at('/')).host]));
    expect(seen.complaints).toEqual([]);
    await context.close();
  });

  it('shows German captions when somebody turns them on', async () => {
    const { page, context } = await sites.visitor();
    await page.goto(at('/gebaerdensprache'));
    const said = await page.locator('video').first().evaluate((video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      track!.mode = 'showing';
      return new Promise<string[]>((resolve) => video.querySelector('track')!.addEventListener('load', () => resolve([...track!.cues!].map((cue) => (cue as VTTCue).text))));
    });
    expect(said.join(' ')).toMatch(/Vorführung.*was Sie auf diesen Seiten finden/);
    await context.close();
  });

  it.each([true, false])('has a page of its own, reached from the languages and from the declaration, JavaScript %s', async (javaScript) => {
    const { page, seen, context } = await sites.visitor({ javaScript, width: 360 });
    await page.goto(at('/'));
    await page.locator('.st-languages').getByRole('link', { name: 'Gebärdensprache' }).click();
    await page.waitForURL(/\/gebaerdensprache$/);
    expect(await page.locator('main h3').allInnerTexts()).toEqual(['Was Sie hier finden', 'Hund anmelden']);
    expect(await page.locator('.st-languages [aria-current=page]').innerText()).toBe('Gebärdensprache');
    await page.locator('summary', { hasText: 'Text zum Video' }).first().click();
    expect(await page.locator('main').innerText()).toContain('Hier steht ein Video in Deutscher Gebärdensprache');
    expect([await findings(page), await overflow(page)]).toEqual([[], 0]);

    await page.goto(at('/barrierefreiheit'));
    await page.getByRole('link', { name: 'Alle Videos in Gebärdensprache' }).click();
    await page.waitForURL(/\/gebaerdensprache$/);
    await page.getByRole('link', { name: 'Hund anmelden' }).click();
    await page.waitForURL(/\/dienste\/dog-tax-registration$/);
    expect([media(seen), seen.complaints]).toEqual([[], []]);
    await context.close();
  });

  it.each([['en', 'German Sign Language', 'Register a dog'], ['leicht', 'Videos in Gebärden-Sprache', 'Hund anmelden'], ['ar', 'لغة الإشارة الألمانية', 'تسجيل كلب']])('is found at /%s in words of that language', async (prefix, title, dog) => {
    const { page, context } = await sites.visitor({ width: 360 });
    await page.goto(at(`/${prefix}/barrierefreiheit`));
    await page.locator('main a[href$="/gebaerdensprache"]').click();
    await page.waitForURL(new RegExp(`/${prefix}/gebaerdensprache$`));
    expect([await page.locator('h1').innerText(), await page.locator('main h3').last().innerText()]).toEqual([title, dog]);
    expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
    await context.close();
  });

  it('is not spoken of where a town has no video', async () => {
    const { page, context } = await sites.visitor();
    for (const path of ['/', '/dienste/dog-tax-registration', '/barrierefreiheit']) {
      await page.goto(at(path, 'dillingen'));
      expect(await page.locator('video, a[href$="/gebaerdensprache"]').count()).toBe(0);
    }
    expect((await page.goto(at('/gebaerdensprache', 'dillingen')))!.status()).toBe(404);
    await context.close();
  });
});
