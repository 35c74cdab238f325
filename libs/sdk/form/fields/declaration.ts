import type { FieldBase, FieldType } from './field.js';

/** A sentence that the applicant declares by ticking it. Its words are `body`; the answer is true. */
export interface DeclarationField extends FieldBase {
  readonly type: 'declaration';
}

export const declarationType: FieldType<DeclarationField> = {
  inputs: [],
  answered: true,
  schema: (field) => (field.required ? { const: true } : { type: 'boolean' }),
  read: (field, input) => {
    const ticked = input('').some((value) => value !== '');
    return ticked || !field.required ? { value: ticked } : {};
  },
  write: (_field, value) => ({ '': value === true ? 'yes' : '' }),
  format: (_field, value, texts) => texts.options?.[value === true ? 'yes' : 'no'] ?? '',
  codes: ['NOT_ACCEPTED'],
  codeFor: () => 'NOT_ACCEPTED',
};
