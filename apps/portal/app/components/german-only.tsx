import { useTexts } from '../texts/use-texts.js';

/** Said above a page that exists in German only; nothing on German pages. */
export function GermanOnly() {
  const { locale, language, languageOf } = useTexts();
  // Where the page around it has no words either, that is said already.
  return locale === 'de' || languageOf('content') !== locale ? null : <p className="st-muted">{language.germanOnly}</p>;
}
