import type { FileField } from './fields/file.js';
import { fillTemplate } from './fill-template.js';
import type { FieldTexts } from './form-texts.js';

const either = new Intl.ListFormat('de-DE', { type: 'disjunction' });

/** `PDF, JPEG oder PNG`. */
export const kindsInWords = (kinds: readonly string[]): string => either.format(kinds.map((kind) => kind.toUpperCase()));

/** What may be uploaded, in a sentence: kinds, size, number. */
export function fileLimits(field: FileField & { readonly texts: FieldTexts }): string {
  const template = field.texts.parts?.[field.maxFiles === 1 ? 'limitsOne' : 'limits'] ?? '';
  return fillTemplate(template, { kinds: kindsInWords(field.kinds), size: field.maxMegabytes, count: field.maxFiles });
}
