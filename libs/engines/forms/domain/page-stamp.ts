import { createHash } from 'node:crypto';
import { answersOfPage, findPage, isTyped } from '#sdk/form';
import type { Answers, FormDefinition, JsonValue, PageRef } from '#sdk/form';

/** The same for the same value, whatever the order of its keys. */
function canonical(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue) => canonical(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]));
}

/**
 * A fingerprint of what people have typed on a page; empty when nothing is saved there. Files and what the server knows are left out:
 * no post overwrites them.
 */
export function pageStamp(form: FormDefinition, ref: PageRef, answers: Answers): string {
  const typed = (findPage(form, ref.id)?.fields ?? []).filter(isTyped).map(({ key }) => key);
  const given = Object.entries(answersOfPage(form, ref, answers)).filter(([key]) => typed.includes(key));
  if (given.length === 0) return '';
  return createHash('sha256').update(JSON.stringify(canonical(Object.fromEntries(given)))).digest('base64url').slice(0, 22);
}
