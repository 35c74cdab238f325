import type { FieldBase, FieldType } from './field.js';

/** One of several options. */
export interface SingleChoiceField extends FieldBase {
  readonly type: 'single-choice';
  readonly options: readonly string[];
  /** Key of a town setting that names the options which this town offers, as a list or as the keys of a record. */
  readonly offered?: string;
  /** Options that are always there, whatever the town offers. */
  readonly always?: readonly string[];
  /** `radios` when not set; `list` is a select for long lists. */
  readonly display?: 'radios' | 'list';
}

export const singleChoiceType: FieldType<SingleChoiceField> = {
  inputs: [],
  answered: true,
  schema: (field) => ({ type: 'string', enum: [...field.options] }),
  read: (_field, input) => {
    const typed = input('')[0] ?? '';
    return typed === '' ? {} : { value: typed };
  },
  write: (_field, value) => ({ '': typeof value === 'string' ? value : '' }),
  format: (_field, value, texts) => texts.options?.[String(value)] ?? '',
  codes: ['OPTION'],
  codeFor: () => 'OPTION',
};
