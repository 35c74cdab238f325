import type { ServiceCardFragment } from '#api-client';
import { useLanguage, useLanguageOf } from '#ui';
import type { LanguageAttributes, ServiceEntry } from '#ui';
import { useTexts } from '../texts/use-texts.js';

export const servicePath = (code: string): string => `/dienste/${encodeURIComponent(code)}`;

export interface ServiceEntries {
  /** As on the home page: the deed, its fee and how long it takes. */
  readonly short: (service: ServiceCardFragment) => ServiceEntry;
  /** As in lists: with a sentence. */
  readonly full: (service: ServiceCardFragment) => ServiceEntry;
  /** As in the register: filed by title, with the deed in the sentence's place. */
  readonly register: (service: ServiceCardFragment) => ServiceEntry;
}

/** Services as entries of a list in the language of the page; words that are German say so. */
export function useServiceEntries(): ServiceEntries {
  const { availability } = useTexts();
  const languageOf = useLanguageOf();
  const languages = { german: languageOf('de'), page: languageOf(useLanguage()) };
  const short = (service: ServiceCardFragment): ServiceEntry => {
    const online = service.availability === 'ONLINE';
    return {
      href: servicePath(service.code),
      deed: service.deed,
      facts: (online ? [service.feeText, service.durationText] : [service.feeText]).filter((fact) => fact !== ''),
      badge: online ? undefined : availability[service.availability],
      languages: languagesOf(service.untranslated, languages),
    };
  };
  const full = (service: ServiceCardFragment): ServiceEntry => ({ ...short(service), text: service.summary });
  return { short, full, register: (service) => ({ ...full(service), deed: service.title }) };
}

function languagesOf(untranslated: readonly string[], { german, page }: Readonly<Record<'german' | 'page', LanguageAttributes>>): NonNullable<ServiceEntry['languages']> {
  const of = (...keys: readonly string[]): LanguageAttributes => (keys.some((key) => untranslated.includes(key)) ? german : page);
  return { deed: of('deed', 'title'), text: of('summary'), facts: of('feeText', 'durationText') };
}
