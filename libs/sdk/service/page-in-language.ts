import type { Locale } from '#kernel';
import { pageOfService } from './page-texts.js';
import type { ServiceDefinition } from './service-definition.js';
import type { PageOfService, TextsByLocale } from './service-texts.js';
import type { SettingValues } from './settings.js';

export type PageKey = keyof PageOfService;

/** What a town says of a service in its own words, by language. */
export type OwnPages = { readonly [locale in Locale]?: Partial<PageOfService> };

export interface PageInLanguage {
  readonly page: Required<PageOfService>;
  /** What stands there in German, because nobody has said it in this language. */
  readonly untranslated: readonly PageKey[];
}

/** What a service is called and what it is for is true in every town, in whatever tone a town says it. */
const TRUE_EVERYWHERE: readonly PageKey[] = ['title', 'deed', 'summary', 'keywords'];

/** What explains instead of stating stays, whatever a town states in German: whoever reads Leichte Sprache can not read that. */
const EXPLAINS: readonly Locale[] = ['de-x-leicht'];

/** The words of the library that hold in a town: facts that it has stated in German are not covered by the translation of others. */
function wordsOfLibrary(texts: TextsByLocale, locale: Locale, stated: Partial<PageOfService> = {}): Partial<PageOfService> {
  const holds = (key: PageKey): boolean => stated[key] === undefined || TRUE_EVERYWHERE.includes(key) || EXPLAINS.includes(locale);
  return Object.fromEntries(Object.entries(texts[locale] ?? {}).filter(([key]) => holds(key as PageKey)));
}

/** The page of a service in a language: the town's words in it, then the library's, then German (ADR 0017). */
export function pageInLanguage(
  service: ServiceDefinition,
  texts: TextsByLocale,
  locale: Locale,
  values: SettingValues | undefined,
  own: OwnPages = {},
  extra: { readonly [name: string]: string } = {},
): PageInLanguage {
  const german = pageOfService(service, texts.de, values, own.de, extra);
  if (locale === 'de') return { page: german, untranslated: [] };

  const words = { ...wordsOfLibrary(texts, locale, own.de), ...own[locale] };
  const other = pageOfService(service, { ...texts.de, ...words }, values, {}, extra, locale);
  const keys = Object.keys(german) as PageKey[];
  // Words that need a value which the town has not set say nothing: then what it says in German stands.
  const isSaid = (key: PageKey): boolean => words[key] !== undefined && (other[key].length > 0 || german[key].length === 0);
  const page = Object.fromEntries(keys.map((key) => [key, (isSaid(key) ? other : german)[key]])) as unknown as Required<PageOfService>;
  return { page, untranslated: keys.filter((key) => key !== 'keywords' && !isSaid(key) && german[key].length > 0) };
}
