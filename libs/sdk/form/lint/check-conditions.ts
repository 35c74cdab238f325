import { forbiddenOperators, holds, variablesOf } from '../conditions.js';
import type { Condition } from '../condition.js';
import type { FormDefinition, PageDefinition } from '../definition.js';
import type { FieldDefinition } from '../fields/registry.js';
import type { JsonValue } from '../json.js';
import type { FormDefect } from './defect.js';

/** A condition or the rule of a computed value, and how many pages stand before it. */
interface Place {
  readonly where: string;
  readonly page: PageDefinition;
  readonly position: number;
  readonly when: Condition;
  /** A value that may well be false. */
  readonly computes?: boolean;
}

const placesOf = (form: FormDefinition): readonly Place[] =>
  form.pages.flatMap((page, position) => [
    ...(page.when === undefined ? [] : [{ where: page.id, page, position, when: page.when }]),
    ...page.fields.flatMap((field) => (field.when === undefined ? [] : [{ where: `${page.id}/${field.key}`, page, position, when: field.when }])),
    ...page.fields.flatMap((field) => (field.type === 'computed' ? [{ where: `${page.id}/${field.key}`, page, position, when: field.value, computes: true }] : [])),
  ]);

/** The field that a name in a condition means, and the page on which it is asked. */
function targetOf(form: FormDefinition, place: Place, name: string): { readonly field: FieldDefinition; readonly position: number } | undefined {
  const [first, second] = name.split('.');
  const inItem = first === 'item';
  if (inItem && place.page.repeat === undefined) return undefined;

  const key = inItem ? second : first;
  for (const [position, page] of form.pages.entries()) {
    const sameGroup = page.repeat?.key === (inItem ? place.page.repeat?.key : undefined);
    const field = sameGroup ? page.fields.find((one) => one.key === key) : undefined;
    if (field !== undefined) return { field, position };
  }
  return undefined;
}

const isOfTown = (name: string): boolean => name.startsWith('settings.') || name === 'index';

/** Answers worth trying for a field; null is "not answered". */
function samplesOf(field: FieldDefinition | undefined): readonly JsonValue[] {
  if (field === undefined) return [null, true, false, 0, 1, 'x'];
  if (field.type === 'yes-no' || field.type === 'declaration') return [null, true, false];
  if (field.type === 'single-choice' && field.optionsOf !== undefined) return [null, 'x'];
  if (field.type === 'single-choice' || field.type === 'list') return [null, ...field.options];
  if (field.type === 'file') return [[], [{ id: 'x' }]];
  if (field.type === 'multi-choice') return [[], ...field.options.map((option) => [option])];
  if (field.type === 'number') return [null, field.min ?? 0, field.max ?? 1000, 0, 1, 2];
  return [null, 'x', '2020-01-01'];
}

function put(scope: { [name: string]: JsonValue }, name: string, value: JsonValue): { [name: string]: JsonValue } {
  const [first, ...rest] = name.split('.');
  if (rest.length === 0) return { ...scope, [first!]: value };
  return { ...scope, [first!]: put({ ...(scope[first!] as object | undefined) }, rest.join('.'), value) };
}

/** Whether any combination of sample answers satisfies the condition; beyond 20,000 combinations we trust the author. */
function canHold(form: FormDefinition, place: Place): boolean {
  const names = [...new Set(variablesOf(place.when))];
  let scopes: { [name: string]: JsonValue }[] = [{}];
  for (const name of names) {
    const samples = samplesOf(targetOf(form, place, name)?.field);
    if (scopes.length * samples.length > 20_000) return true;
    scopes = scopes.flatMap((scope) => samples.map((value) => put(scope, name, value)));
  }
  return scopes.some((scope) => holds(place.when, scope));
}

function checkPlace(form: FormDefinition, place: Place): readonly FormDefect[] {
  const { where, when } = place;
  const names = variablesOf(when).filter((name) => !isOfTown(name));
  const unknown = names.filter((name) => targetOf(form, place, name) === undefined);
  const forward = names.filter((name) => (targetOf(form, place, name)?.position ?? -1) >= place.position);
  const forbidden = forbiddenOperators(when);
  const dead = !place.computes && forbidden.length === 0 && unknown.length === 0 && !canHold(form, place);
  return [
    ...unknown.map((detail): FormDefect => ({ code: 'UNKNOWN_NAME', where, detail })),
    ...forward.map((detail): FormDefect => ({ code: 'LOOKS_FORWARD', where, detail })),
    ...forbidden.map((detail): FormDefect => ({ code: 'FORBIDDEN_OPERATOR', where, detail })),
    ...(dead ? [{ code: 'UNREACHABLE', where, detail: JSON.stringify(when) } satisfies FormDefect] : []),
  ];
}

/** Conditions: known names, looking back only, allowed operators, and a way to be reached. */
export const checkConditions = (form: FormDefinition): readonly FormDefect[] => placesOf(form).flatMap((place) => checkPlace(form, place));
