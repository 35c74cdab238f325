import type { AssuranceLevel, Locale } from '#kernel';
import { assuranceTexts as ar } from './ar.js';
import { assuranceTexts as de } from './de.js';
import { assuranceTexts as en } from './en.js';
import { assuranceTexts as leicht } from './leicht.js';

type AssuranceTexts = Readonly<Record<AssuranceLevel, string>>;

const LANGUAGES: { readonly de: AssuranceTexts } & { readonly [locale in Locale]?: AssuranceTexts } = { ar, de, 'de-x-leicht': leicht, en };

/** What an assurance level asks of people, in a language, else in German. */
export const assuranceTextsIn = (locale: Locale): AssuranceTexts => LANGUAGES[locale] ?? LANGUAGES.de;
