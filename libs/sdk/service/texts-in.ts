import type { Locale } from '#kernel';
import { overlayTexts } from '#sdk/form';
import type { ServiceTexts, TextsByLocale } from './service-texts.js';

/** The texts of a service in a language; what is missing there is German. */
export function textsIn(texts: TextsByLocale, locale: Locale): ServiceTexts {
  const german: ServiceTexts = texts.de;
  const other = locale === 'de' ? undefined : texts[locale];
  if (other === undefined) return german;
  return { ...german, ...other, ...(german.form === undefined ? {} : { form: overlayTexts(german.form, other.form) }) };
}
