import type { ReactNode } from 'react';
import { directionOf } from '#kernel';
import type { Locale } from '#kernel';
import { useLanguage } from './language.js';

export interface LanguageAttributes {
  readonly lang?: Locale;
  readonly dir?: 'ltr' | 'rtl';
}

/** Attributes for words in another language than the page's; none for words in its own. */
export function useLanguageOf(): (locale: Locale) => LanguageAttributes {
  const page = useLanguage();
  return (locale) => (locale === page ? {} : { lang: locale, ...(directionOf(locale) === directionOf(page) ? {} : { dir: directionOf(locale) }) });
}

/** Words in another language, so that they are read aloud as such. */
export function InLanguage({ locale, block = false, children }: { readonly locale: Locale; readonly block?: boolean; readonly children: ReactNode }) {
  const attributes = useLanguageOf()(locale);
  if (attributes.lang === undefined) return <>{children}</>;
  return block ? <div {...attributes}>{children}</div> : <span {...attributes}>{children}</span>;
}
