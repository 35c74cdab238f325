import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];

/** axe waits by timers, which never ring where scripts are switched off. What they should do is done next instead. */
const wakeTimers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (!matchMedia('(scripting: none)').matches) return;
    const next = (work: () => void): number => {
      void Promise.resolve().then(work);
      return 0;
    };
    Object.assign(globalThis, { setTimeout: next });
  });

/** What axe finds on the page, a line each. Within the page itself, which takes half the time: no page of ours has frames. */
export async function findings(page: Page, { without = [] }: { readonly without?: readonly string[] } = {}): Promise<string[]> {
  await wakeTimers(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).disableRules([...without]).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Text that keeps colours of its own although the system's are asked for. Elsewhere the system sees to the contrast, and axe can not: it reads
 * `-webkit-text-fill-color`, which the browser reports as if nothing were forced.
 */
const unforced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    const own = [...document.querySelectorAll('body *')].filter((element) => hasText(element) && getComputedStyle(element).forcedColorAdjust === 'none');
    return own.map((element) => `own colours: ${element.tagName.toLowerCase()}.${element.className}`);
  });

const HEIGHT = 900;

/** Ways in which somebody looks at the same page: colours and window change, what stands on it does not. */
export const MODES = {
  light: { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  'dark, 320 px': { width: 320, colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  'light, 320 px': { width: 320, colorScheme: 'light', forcedColors: 'none' },
} as const;

export type Mode = keyof typeof MODES;

async function broken(page: Page, mode: Mode): Promise<string[]> {
  if (MODES[mode].forcedColors === 'none') return findings(page);
  return [...(await findings(page, { without: ['color-contrast'] })), ...(await unforced(page))];
}

/** Faults of the page that is open, in each of these modes; none of them is asked for again. */
export async function faults(page: Page, modes: readonly Mode[]): Promise<string[]> {
  const found: string[] = [];
  for (const mode of modes) {
    const { width, ...media } = MODES[mode];
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia(media);
    const [lines, wider] = [await broken(page, mode), await overflow(page)];
    found.push(...lines.map((line) => `${mode}: ${line}`), ...(wider > 0 ? [`${mode}: ${wider} px too wide`] : []));
  }
  return found;
}
