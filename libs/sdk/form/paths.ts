import type { FormDefinition, PageDefinition, PageRef } from './definition.js';
import type { FieldDefinition } from './fields/registry.js';
import { fieldTypeOf } from './fields/registry.js';
import type { FieldIssue } from './issues.js';

/** Where the answer of a field lies: `keptSince` or `newDogs.0.name`. */
export const pathOf = (page: PageDefinition, key: string, index = 0): string =>
  page.repeat === undefined ? key : `${page.repeat.key}.${index}.${key}`;

/** The name under which texts speak of a field: `keptSince` or `newDogs.name`. */
export const fieldName = (page: PageDefinition, key: string): string => (page.repeat === undefined ? key : `${page.repeat.key}.${key}`);

/** A field that a path leads to. */
export interface FieldAt<F extends FieldDefinition = FieldDefinition> {
  readonly page: PageRef;
  readonly field: F;
  /** What is left of the path below the field: `postalCode`, or empty. */
  readonly part: string;
}

/** Which field of which page a path in the answers leads to. */
export function fieldAt<F extends FieldDefinition>(form: FormDefinition<F>, path: string): FieldAt<F> | undefined {
  const steps = path.split('.');
  for (const page of form.pages) {
    const repeats = page.repeat !== undefined;
    if (repeats && (steps[0] !== page.repeat.key || !/^\d+$/.test(steps[1] ?? ''))) continue;
    const [key, ...rest] = repeats ? steps.slice(2) : steps;
    const field = page.fields.find((one) => one.key === key);
    if (field !== undefined) return { page: repeats ? { id: page.id, index: Number(steps[1]) } : { id: page.id }, field, part: rest.join('.') };
  }
  return undefined;
}

/** Name of the input that a link in the error summary should lead to. */
export function inputOf(field: FieldDefinition, issue: FieldIssue, part: string): string {
  const { inputs } = fieldTypeOf(field);
  const wanted = part === '' ? String(issue.params?.['part'] ?? '') : part;
  const input = inputs.includes(wanted) ? wanted : inputs[0];
  return input === undefined ? field.key : `${field.key}.${input}`;
}
