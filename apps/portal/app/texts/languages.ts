import type { Locale } from '#kernel';

/** Every language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { de: 'Deutsch', en: 'English', 'de-x-leicht': 'Leichte Sprache', ar: 'العربية' };
