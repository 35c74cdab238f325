import { INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';
import type { FileField } from './fields/file.js';
import { fillTemplate } from './fill-template.js';
import type { FieldTexts } from './form-texts.js';


/** `PDF, JPEG oder PNG`. */
export const kindsInWords = (kinds: readonly string[], locale: Locale = 'de'): string => new Intl.ListFormat(INTL_TAGS[locale], { type: 'disjunction' }).format(kinds.map((kind) => kind.toUpperCase()));

/** What may be uploaded, in a sentence: kinds, size, number. */
export function fileLimits(field: FileField & { readonly texts: FieldTexts }, locale: Locale = 'de'): string {
  const template = field.texts.parts?.[field.maxFiles === 1 ? 'limitsOne' : 'limits'] ?? '';
  return fillTemplate(template, { kinds: kindsInWords(field.kinds, locale), size: field.maxMegabytes, count: field.maxFiles });
}
