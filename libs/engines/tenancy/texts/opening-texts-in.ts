import type { Locale } from '#kernel';
import { opening as ar } from './ar.js';
import { opening as de } from './de.js';
import { opening as en } from './en.js';
import type { OpeningTexts } from './opening-texts.js';

const LANGUAGES: { readonly de: OpeningTexts } & { readonly [locale in Locale]?: OpeningTexts } = { ar, de, en };

/** Words on opening hours in a language, else in German. */
export const openingTextsIn = (locale: Locale): OpeningTexts => LANGUAGES[locale] ?? LANGUAGES.de;
