import type { Condition } from './condition.js';
import type { FieldDefinition } from './fields/registry.js';
import type { JsonValue } from './json.js';

/**
 * Pages with the same `key` that stand next to each other repeat together: all of them for the first instance, then all for the second.
 * Their answers lie under `key` as a list.
 */
export interface Repeat {
  readonly key: string;
  /** Instances that have to be there, at least 1. */
  readonly min: number;
  readonly max: number;
}

/** One topic, one page, one post. */
export interface PageDefinition<F extends FieldDefinition = FieldDefinition> {
  readonly id: string;
  readonly fields: readonly F[];
  /** Without it the page is always asked. */
  readonly when?: Condition;
  readonly repeat?: Repeat;
}

/** A form as data: survives JSON; texts are kept apart, by page id and field key. */
export interface FormDefinition<F extends FieldDefinition = FieldDefinition> {
  readonly pages: readonly PageDefinition<F>[];
  /** Keys of the sentences that the applicant declares on the page where the answers are checked. */
  readonly declarations?: readonly string[];
  /** The town's settings that conditions ask for; set by {@link tailorForm}, never by an author. */
  readonly settings?: { readonly [key: string]: JsonValue };
}

/** A page of a form that is being filled in; `index` counts from 0 and is there exactly when the page repeats. */
export interface PageRef {
  readonly id: string;
  readonly index?: number;
}

/** Keeps the literal keys, so that texts can be typed by them. */
export const defineForm = <const T extends FormDefinition>(form: T): T => form;
