import { showFixed } from '../fixed-value.js';
import type { FixedDisplay } from '../fixed-value.js';
import type { FieldBase, FieldType } from './field.js';

/** A value that our server knows, such as the name from the login: shown, kept on the server, never taken from a post. */
export interface PrefilledField extends FieldBase {
  readonly type: 'prefilled';
  /** What fills it: `identity.familyName`. */
  readonly source: string;
  readonly display: Exclude<FixedDisplay, 'number' | 'money'>;
  /** As what it is asked of somebody of whom it is not known; without it the field stays open then. */
  readonly otherwise?: 'name' | 'text' | 'date' | 'address' | 'email';
}

export const prefilledType: FieldType<PrefilledField> = {
  inputs: [],
  answered: true,
  givenBy: 'server',
  schema: (field) => {
    if (field.display === 'address') return { type: 'object' };
    return field.display === 'date' ? { type: 'string', format: 'date' } : { type: 'string', minLength: 1, maxLength: 500 };
  },
  read: () => ({}),
  write: (field, value) => ({ '': showFixed(field.display, value) }),
  format: (field, value, _texts, locale) => showFixed(field.display, value, locale),
  codes: [],
};
