import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { directionOf } from '#kernel';
import type { Locale } from '#kernel';
import { useLanguage } from './language.js';

export interface LanguageAttributes {
  readonly lang?: Locale;
  readonly dir?: 'ltr' | 'rtl';
}

/** The language of what stands around, where it is another than the page's. */
const Around = createContext<Locale | undefined>(undefined);

const attributesIn = (around: Locale, locale: Locale): LanguageAttributes => (locale === around ? {} : { lang: locale, ...(directionOf(locale) === directionOf(around) ? {} : { dir: directionOf(locale) }) });

/** Attributes for words in another language than what stands around them; none for words in the same. */
export function useLanguageOf(): (locale: Locale) => LanguageAttributes {
  const page = useLanguage();
  const around = useContext(Around) ?? page;
  return (locale) => attributesIn(around, locale);
}

/** A part of the page in a language: the element that it stands in has its attributes, and what is inside is compared with it. */
export const PartInLanguage = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => <Around.Provider value={locale}>{children}</Around.Provider>;

/** Words in another language, so that they are read aloud as such. */
export function InLanguage({ locale, block = false, children }: { readonly locale: Locale; readonly block?: boolean; readonly children: ReactNode }) {
  const attributes = useLanguageOf()(locale);
  if (attributes.lang === undefined) return <>{children}</>;
  const inside = <PartInLanguage locale={locale}>{children}</PartInLanguage>;
  return block ? <div {...attributes}>{inside}</div> : <span {...attributes}>{inside}</span>;
}
