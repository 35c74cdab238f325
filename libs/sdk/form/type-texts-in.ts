import type { Locale } from '#kernel';
import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import type { TypeTexts } from './texts/type-texts.js';

const languages: { readonly de: TypeTexts } & { readonly [locale in Locale]?: TypeTexts } = { ar, de, en };

/** The words of the field types in a language, else in German. */
export const typeTextsIn = (locale: Locale): TypeTexts => languages[locale] ?? languages.de;
