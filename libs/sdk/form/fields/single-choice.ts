import type { FieldBase, FieldType } from './field.js';

/** One of several options. */
export interface SingleChoiceField extends FieldBase {
  readonly type: 'single-choice';
  readonly options: readonly string[];
  /** Key of a town setting that names the options which this town offers, as a list or as the keys of a record. */
  readonly offered?: string;
  /** Options that are always there, whatever the town offers. */
  readonly always?: readonly string[];
  /** Key of a town setting whose entries are the options, such as its elections: `options` is empty until `tailorForm` fills it. */
  readonly optionsOf?: string;
  /** What the texts' `optionTemplate` says of each of them; set by `tailorForm`, never by an author. */
  readonly optionWords?: { readonly [option: string]: { readonly [name: string]: string } };
  /** `radios` when not set; `list` is a select for long lists. */
  readonly display?: 'radios' | 'list';
}

export const singleChoiceType: FieldType<SingleChoiceField> = {
  inputs: [],
  answered: true,
  // A list of nothing is no schema: where nothing is offered, nothing is right.
  schema: (field) => ({ type: 'string', enum: field.options.length === 0 ? [null] : [...field.options] }),
  read: (_field, input) => {
    const typed = input('')[0] ?? '';
    return typed === '' ? {} : { value: typed };
  },
  write: (_field, value) => ({ '': typeof value === 'string' ? value : '' }),
  format: (_field, value, texts) => texts.options?.[String(value)] ?? '',
  codes: ['OPTION'],
  codeFor: () => 'OPTION',
};
