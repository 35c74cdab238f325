import { useLanguage, useLanguageOf } from '#ui';
import type { LanguageAttributes } from '#ui';

/** Attributes for the words of the gateway: those that it has in German only say so, the others that they are in the page's language. */
export function useWordsOf(source: { readonly untranslated: readonly string[] }): (key: string) => LanguageAttributes {
  const languageOf = useLanguageOf();
  const page = useLanguage();
  return (key) => languageOf(source.untranslated.includes(key) ? 'de' : page);
}
