import type { ValidateFunction } from 'ajv/dist/2020.js';
import { askedFields, fieldTypeOf, isAnswered, pathOf, withPageAnswers } from '#sdk/form';
import type { AnsweredField, Answers, CheckContext, FieldIssue, FormDefinition, PageDefinition, PageRef } from '#sdk/form';
import { issueFromError } from './issue-from-error.js';

const onePerPath = (issues: readonly FieldIssue[]): readonly FieldIssue[] =>
  issues.filter((issue, at) => issues.findIndex((one) => one.path === issue.path) === at);

function checkField(field: AnsweredField, path: string, given: Answers, context: CheckContext): readonly FieldIssue[] {
  const value = given[field.key];
  if (value === undefined) return field.required && field.when !== undefined ? [{ path, code: 'REQUIRED' }] : [];
  const issues = fieldTypeOf(field).check?.(field, value, context) ?? [];
  return issues.map(({ part, ...issue }) => ({ path: part === '' ? path : `${path}.${part}`, ...issue }));
}

/** One page against its schema, then against what the schema can not say: fields that are asked only sometimes, days relative to today. */
export function validatePage(
  form: FormDefinition,
  page: PageDefinition,
  schema: ValidateFunction,
  {
    ref,
    posted,
    answers,
    today,
  }: { readonly ref: PageRef; readonly posted: Answers; readonly answers: Answers; readonly today: CheckContext['today'] },
): readonly FieldIssue[] {
  const all = withPageAnswers(form, ref, answers, posted);
  const asked = askedFields(form, ref, all).filter(isAnswered);
  const unasked = page.fields.filter((field) => isAnswered(field) && !asked.some((one) => one.key === field.key)).map((field) => field.key);
  const given = Object.fromEntries(Object.entries(posted).filter(([key]) => !unasked.includes(key)));
  const toPath = (key: string): string => pathOf(page, key, ref.index);

  schema(given);
  const bySchema = (schema.errors ?? []).map((error) => issueFromError(page.fields, toPath, error));
  const wrong = new Set(bySchema.map((issue) => issue.path.split('.').slice(0, toPath('x').split('.').length).join('.')));
  const byType = asked
    .filter((field) => !wrong.has(toPath(field.key)))
    .flatMap((field) => checkField(field, toPath(field.key), given, { today, answers: all }));
  return onePerPath([...bySchema, ...byType]);
}
