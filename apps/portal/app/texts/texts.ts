import { LOCALES } from '#kernel';
import type { Locale } from '#kernel';
import { datesIn } from './dates.js';
import type { Dates } from './dates.js';
import { de } from './de.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { measuresIn } from './measures.js';
import type { Measures } from './measures.js';
import { leicht } from './leicht.js';
import type { Pack, Words } from './words.js';

/** The texts of a language, with the German ones for pages that it has no words for. */
export interface Texts extends Words {
  readonly locale: Locale;
  /** Dates as the texts of a page write them, which may be German. */
  readonly datesOf: (page: keyof Words) => Dates;
  readonly measures: Measures;
  /** The language in which the texts of a page are. */
  readonly languageOf: (page: keyof Words) => Locale;
}

const PACKS: Readonly<Record<Locale, Pack>> = { de, en, 'de-x-leicht': leicht, ar };

function textsOf(locale: Locale): Texts {
  const [dates, german] = [datesIn(locale), datesIn('de')];
  const has = (page: keyof Words): boolean => page in PACKS[locale];
  return { ...de, ...PACKS[locale], locale, measures: measuresIn(locale), languageOf: (page) => (has(page) ? locale : 'de'), datesOf: (page) => (has(page) ? dates : german) };
}

const TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, textsOf(locale)])) as Readonly<Record<Locale, Texts>>;

export const textsIn = (locale: Locale): Texts => TEXTS[locale];
