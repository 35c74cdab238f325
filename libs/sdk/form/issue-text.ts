import { INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';
import type { CompiledField } from './compiled-form.js';
import { kindsInWords } from './file-limits.js';
import { fillTemplate } from './fill-template.js';
import { formatDate } from './format-date.js';
import type { FieldIssue } from './issues.js';
import type { JsonValue } from './json.js';
import { typeTextsIn } from './type-texts-in.js';

function show(value: JsonValue, locale: Locale): string {
  if (Array.isArray(value)) return kindsInWords(value.map(String), locale);
  return typeof value === 'number' ? value.toLocaleString(INTL_TAGS[locale]) : formatDate(String(value), locale);
}

/** The part of the field that an issue is about: from its params, or the last step of its path. */
function partOf(field: CompiledField, issue: FieldIssue): string | undefined {
  const named = issue.params?.['part'];
  if (typeof named === 'string') return named;
  const last = issue.path.split('.').at(-1)!;
  return field.inputs.includes(last) && last !== field.key ? last : undefined;
}

/** The sentence for a mistake: says how it is right. The author's own sentence comes first, then the type's, then the general one. */
export function issueText(field: CompiledField, issue: FieldIssue, locale: Locale = 'de'): string {
  const texts = typeTextsIn(locale);
  const part = partOf(field, issue);
  const emptyPart = issue.code === 'REQUIRED' && part !== undefined ? texts.partRequired : undefined;
  const template = emptyPart ?? field.texts.issues?.[issue.code] ?? texts.issuesOf[field.type]?.[issue.code] ?? texts.issues[issue.code];

  const shown = Object.entries(issue.params ?? {}).map(([name, value]) => [name, show(value, locale)] as const);
  const partLabel = part === undefined ? undefined : field.texts.parts?.[part];
  const label = emptyPart === undefined && partLabel !== undefined && field.type === 'address' ? partLabel : field.texts.label;
  return fillTemplate(template, { ...Object.fromEntries(shown), label, part: partLabel });
}
