import type { Locale } from './locale.js';

/** A text in the languages it exists in. */
export type LocalizedText = { readonly de: string } & { readonly [locale in Exclude<Locale, 'de'>]?: string };

/** The text in this language, else in German. */
export const textIn = (text: LocalizedText, locale: Locale): string => text[locale] ?? text.de;
