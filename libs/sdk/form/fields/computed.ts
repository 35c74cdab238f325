import type { Condition } from '../condition.js';
import { showFixed } from '../fixed-value.js';
import type { FixedDisplay } from '../fixed-value.js';
import type { FieldBase, FieldType } from './field.js';

/** A value that follows from earlier answers: shown, computed anew wherever answers are used, never taken from a post. */
export interface ComputedField extends FieldBase {
  readonly type: 'computed';
  readonly required: false;
  /** A JSONLogic rule that sees what a condition of this page sees; for `money` it answers cents. */
  readonly value: Condition;
  readonly display: Exclude<FixedDisplay, 'address'>;
}

export const computedType: FieldType<ComputedField> = {
  inputs: [],
  answered: true,
  givenBy: 'rule',
  schema: () => ({}),
  read: () => ({}),
  write: (field, value) => ({ '': showFixed(field.display, value) }),
  format: (field, value, _texts, locale) => showFixed(field.display, value, locale),
  codes: [],
};
