import { useLanguageOf } from '#ui';
import type { LanguageAttributes } from '#ui';

/** Attributes for the words of the gateway: those that it has in German only say so. */
export function useWordsOf(source: { readonly untranslated: readonly string[] }): (key: string) => LanguageAttributes {
  const german = useLanguageOf()('de');
  return (key) => (source.untranslated.includes(key) ? german : {});
}
