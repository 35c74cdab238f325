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

/** The page of a service in a language. Facts that a town has stated in German are not covered by the library's translation of others. */
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

  const library: Partial<PageOfService> = Object.fromEntries(Object.entries(texts[locale] ?? {}).filter(([key]) => own.de?.[key as PageKey] === undefined || TRUE_EVERYWHERE.includes(key as PageKey)));
  const words = { ...library, ...own[locale] };
  const other = pageOfService(service, { ...texts.de, ...words }, values, {}, extra, locale);
  const keys = Object.keys(german) as PageKey[];
  const page = Object.fromEntries(keys.map((key) => [key, (words[key] === undefined ? german : other)[key]])) as unknown as Required<PageOfService>;
  return { page, untranslated: keys.filter((key) => key !== 'keywords' && words[key] === undefined && german[key].length > 0) };
}
