import { createContext, useContext } from 'react';
import { PATH_PREFIXES, pathIn } from '#kernel';
import type { Locale } from '#kernel';

/** The language of the page; German where nobody says another. */
const PageLanguage = createContext<Locale>('de');

export const LanguageProvider = PageLanguage.Provider;

export const useLanguage = (): Locale => useContext(PageLanguage);

/** What the gateway answers on a town's host, in no language. */
const GATEWAY = /^\/(auth|files|hooks|theme|media|assets|graphql|amt)(\/|$)/;

/** An address of this site in a language; others, and those that have it already, stay as they are. */
export function addressIn(locale: Locale, href: string): string {
  const prefix = PATH_PREFIXES[locale];
  const elsewhere = !href.startsWith('/') || href.startsWith('//') || GATEWAY.test(href);
  const done = href === prefix || href.startsWith(`${prefix}/`) || href.startsWith(`${prefix}?`);
  return elsewhere || done ? href : pathIn(locale, href);
}

/** The same, in the language of the page. */
export function useAddress(): (href: string) => string {
  const locale = useLanguage();
  return (href) => addressIn(locale, href);
}
