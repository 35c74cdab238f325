import type { FormDefinition, PageRef } from './definition.js';
import { fieldTypeOf, isTyped } from './fields/registry.js';
import type { FieldDefinition } from './fields/registry.js';
import type { FieldIssue } from './issues.js';
import type { Answers, JsonValue, RawInput } from './json.js';
import { computedAnswers } from './given-answers.js';
import { answersOfPage, askedFields } from './page-graph.js';
import { findPage } from './page-groups.js';
import { pathOf } from './paths.js';

/** What a posted page says. `issues` are about what can not be read; what can not be read is kept in `answers` as it was typed, so that the server refuses it too. */
export interface PageReading {
  /** By field key, for this page only. */
  readonly answers: Answers;
  readonly issues?: readonly FieldIssue[];
}

/** Names of the inputs of a field: `address.street` and so on, or the key alone. */
export const inputNames = (field: FieldDefinition): readonly string[] => {
  const { inputs } = fieldTypeOf(field);
  return inputs.length === 0 ? [field.key] : inputs.map((input) => `${field.key}.${input}`);
};

const nameOf = (field: FieldDefinition, part: string): string => (part === '' ? field.key : `${field.key}.${part}`);

const listOf = (raw: string | readonly string[] | undefined): readonly string[] => {
  if (raw === undefined) return [];
  return typeof raw === 'string' ? [raw] : raw;
};

/**
 * Reads one page from what the browser posted. Inputs whose name begins with `_` belong to the site and are passed over;
 * other inputs that the page does not have, and those of answers that nobody types, are issues with the code `UNDECLARED`.
 * @param answers what was answered before: conditions of fields look at it.
 */
export function readPage(form: FormDefinition, ref: PageRef, raw: RawInput, answers: Answers = {}): PageReading {
  const page = findPage(form, ref.id);
  if (page === undefined) return { answers: {}, issues: [{ path: ref.id, code: 'UNDECLARED' }] };

  const read: { [key: string]: JsonValue } = {};
  const issues: FieldIssue[] = [];
  for (const field of askedFields(form, ref, answers).filter(isTyped)) {
    const reading = fieldTypeOf(field).read(field, (part) => listOf(raw[nameOf(field, part)]));
    if (reading.value !== undefined) read[field.key] = reading.value;
    const path = pathOf(page, field.key, ref.index);
    issues.push(...(reading.issues ?? []).map(({ part, ...issue }) => ({ path: part === '' ? path : `${path}.${part}`, ...issue })));
  }

  const declared = new Set(page.fields.filter(isTyped).flatMap(inputNames));
  const undeclared = Object.keys(raw).filter((name) => !name.startsWith('_') && !declared.has(name));
  issues.push(...undeclared.map((name): FieldIssue => ({ path: pathOf(page, name, ref.index), code: 'UNDECLARED' })));
  return issues.length === 0 ? { answers: read } : { answers: read, issues };
}

/** What the inputs of a page show for these answers, by input name. */
export function writePage(form: FormDefinition, ref: PageRef, answers: Answers): RawInput {
  const given = { ...answersOfPage(form, ref, answers), ...computedAnswers(form, ref, answers) };
  const entries = (findPage(form, ref.id)?.fields ?? []).flatMap((field) => {
    const value = given[field.key];
    if (value === undefined) return [];
    return Object.entries(fieldTypeOf(field).write(field, value)).map(([part, text]) => [nameOf(field, part), text] as const);
  });
  return Object.fromEntries(entries);
}

/** The part of {@link writePage} that nobody types: shown also beside what was typed wrongly. */
export function givenInputs(form: FormDefinition, ref: PageRef, answers: Answers): RawInput {
  const typed = new Set((findPage(form, ref.id)?.fields ?? []).filter(isTyped).flatMap(inputNames));
  return Object.fromEntries(Object.entries(writePage(form, ref, answers)).filter(([name]) => !typed.has(name)));
}
