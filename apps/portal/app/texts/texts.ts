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
  readonly dates: Dates;
  readonly measures: Measures;
  /** The language in which the texts of a page are. */
  readonly languageOf: (page: keyof Words) => Locale;
}

const PACKS: Readonly<Record<Locale, Pack>> = { de, en, 'de-x-leicht': leicht, ar };

const textsOf = (locale: Locale): Texts => ({
  ...de,
  ...PACKS[locale],
  locale,
  dates: datesIn(locale),
  measures: measuresIn(locale),
  languageOf: (page) => (page in PACKS[locale] ? locale : 'de'),
});

const TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, textsOf(locale)])) as Readonly<Record<Locale, Texts>>;

export const textsIn = (locale: Locale): Texts => TEXTS[locale];
