/** Every language that a pack may exist for. `de-x-leicht` is Leichte Sprache. */
export const LOCALES = ['de', 'en', 'de-x-leicht', 'ar'] as const;

/** German is complete everywhere; the others may be partial and fall back to it. */
export type Locale = (typeof LOCALES)[number];

export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/** First segment of the address of a page; German has none. */
export const PATH_PREFIXES: Readonly<Record<Locale, '' | `/${string}`>> = { de: '', en: '/en', 'de-x-leicht': '/leicht', ar: '/ar' };

/** Side on which reading begins. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** A path in German as the same path in another language. */
export const pathIn = (locale: Locale, path: string): string => (path === '/' ? PATH_PREFIXES[locale] || '/' : `${PATH_PREFIXES[locale]}${path}`);

/** Language of a path, and the same path in German. */
export function localeOfPath(path: string): { readonly locale: Locale; readonly path: string } {
  const first = /^\/[^/?#]*/.exec(path)?.[0] ?? '';
  const locale = LOCALES.find((one) => one !== 'de' && PATH_PREFIXES[one] === first);
  if (locale === undefined) return { locale: 'de', path };
  const rest = path.slice(first.length);
  return { locale, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Tag for `Intl`: dates, amounts and plurals of a language as they are written here, with Latin digits. */
export const INTL_TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB', 'de-x-leicht': 'de-DE', ar: 'ar-u-nu-latn' };
