import { useTexts } from '../texts/use-texts.js';

/** Said above a page that exists in German only; nothing on German pages. */
export function GermanOnly() {
  const { locale, language } = useTexts();
  return locale === 'de' ? null : <p className="st-muted">{language.germanOnly}</p>;
}
