import { withPageAnswers } from './change-answers.js';
import { evaluate } from './conditions.js';
import type { FormDefinition, PageRef } from './definition.js';
import { filesOf } from './fields/file.js';
import type { AnsweredFile } from './fields/file.js';
import { giverOf } from './fields/registry.js';
import type { FieldDefinition } from './fields/registry.js';
import type { FieldIssue } from './issues.js';
import type { Answers, JsonValue } from './json.js';
import { answersOfPage, askedFields, scopeAt } from './page-graph.js';
import { asRecord, findPage, instancesOf } from './page-groups.js';
import { pathOf } from './paths.js';

const keysGivenBy = (fields: readonly FieldDefinition[], who: readonly ('server' | 'rule')[]): readonly string[] =>
  fields.filter((field) => who.includes(giverOf(field)!)).map((field) => field.key);

/** One issue for each posted answer that nobody may type: files, prefilled and computed values. */
export function tamperedAnswers(form: FormDefinition, ref: PageRef, posted: Answers): readonly FieldIssue[] {
  const page = findPage(form, ref.id);
  if (page === undefined) return [];
  return keysGivenBy(page.fields, ['server', 'rule'])
    .filter((key) => posted[key] !== undefined)
    .map((key) => ({ path: pathOf(page, key, ref.index), code: 'UNDECLARED' }));
}

/** What was posted on a page, completed by what the server gives there; such answers in `posted` itself are dropped. */
export function withGivenAnswers(form: FormDefinition, ref: PageRef, before: Answers, posted: Answers): Answers {
  const fields = findPage(form, ref.id)?.fields ?? [];
  const given = answersOfPage(form, ref, before);
  const typed = Object.entries(posted).filter(([key]) => !keysGivenBy(fields, ['server', 'rule']).includes(key));
  const kept = keysGivenBy(fields, ['server']).flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const]));
  return Object.fromEntries([...typed, ...kept]);
}

/** The computed values of a page, by field key, as these answers make them. */
export function computedAnswers(form: FormDefinition, ref: PageRef, answers: Answers): Answers {
  const scope = scopeAt(form, ref, answers);
  const entries = askedFields(form, ref, answers).flatMap((field) => {
    const value = field.type === 'computed' ? evaluate(field.value, scope) : null;
    return value === null ? [] : [[field.key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The answers with one more file at a field of a page. */
export function withFile(form: FormDefinition, { ref, key }: { readonly ref: PageRef; readonly key: string }, answers: Answers, file: AnsweredFile): Answers {
  const given = answersOfPage(form, ref, answers);
  return withPageAnswers(form, ref, answers, { ...given, [key]: [...filesOf(given[key]), { ...file }] });
}

/** The answers without the file with this id, wherever it is. */
export function withoutFile(answers: Answers, id: string): Answers {
  const without = (value: JsonValue): JsonValue => {
    if (!Array.isArray(value)) return value;
    return value.filter((one: JsonValue) => asRecord(one)['id'] !== id).map((one: JsonValue) => (isRecord(one) ? withoutFile(one, id) : one));
  };
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, without(value)]));
}

/** Where in the answers the file with this id is: `newDogs.0.evidenceFiles`; undefined when it is nowhere. */
export function pathOfFile(answers: Answers, id: string): string | undefined {
  for (const [key, value] of Object.entries(answers)) {
    if (!Array.isArray(value)) continue;
    if (filesOf(value).some((file) => file.id === id)) return key;
    for (const [index, one] of value.entries()) {
      const below = isRecord(one) ? pathOfFile(one, id) : undefined;
      if (below !== undefined) return `${key}.${index}.${below}`;
    }
  }
  return undefined;
}

const isRecord = (value: JsonValue): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was answered to every field of a type, wherever it stands. */
export function answersOfType(form: FormDefinition, answers: Answers, type: FieldDefinition['type']): readonly JsonValue[] {
  return form.pages.flatMap((page) => {
    const records: readonly Answers[] = page.repeat === undefined ? [answers] : instancesOf(answers, page.repeat.key);
    const keys = page.fields.filter((field) => field.type === type).map(({ key }) => key);
    return records.flatMap((record) => keys.flatMap((key) => (record[key] === undefined ? [] : [record[key]])));
  });
}

/** Every file in the answers, with the path of its field. */
export function answeredFiles(form: FormDefinition, answers: Answers): readonly (AnsweredFile & { readonly path: string })[] {
  return form.pages.flatMap((page) => {
    const records: readonly Answers[] = page.repeat === undefined ? [answers] : instancesOf(answers, page.repeat.key);
    const fields = page.fields.filter((field) => field.type === 'file');
    return records.flatMap((record, index) =>
      fields.flatMap(({ key }) => filesOf(asRecord(record)[key] as JsonValue | undefined).map((file) => ({ ...file, path: pathOf(page, key, index) }))),
    );
  });
}
