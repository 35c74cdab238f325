import type { FieldBase, FieldType } from './field.js';

/** A question that is answered with yes or no; the inputs post `yes` and `no`, the answer is a boolean. */
export interface YesNoField extends FieldBase {
  readonly type: 'yes-no';
}

export const yesNoType: FieldType<YesNoField> = {
  inputs: [],
  answered: true,
  schema: () => ({ type: 'boolean' }),
  read: (_field, input) => {
    const typed = input('')[0] ?? '';
    if (typed === '') return {};
    return typed === 'yes' || typed === 'no' ? { value: typed === 'yes' } : { value: typed, issues: [{ part: '', code: 'OPTION' }] };
  },
  write: (_field, value) => ({ '': value === true ? 'yes' : value === false ? 'no' : '' }),
  format: (_field, value, texts) => texts.options?.[value === true ? 'yes' : 'no'] ?? '',
  codes: ['OPTION'],
  codeFor: () => 'OPTION',
};
