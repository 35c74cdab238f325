import type { FieldBase, FieldType } from './field.js';
import { writeLine } from './single-line.js';

/** One of many options: a folded list, with a filter where scripts run. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly options: readonly string[];
  /** Options under a heading, whose words are `groups` in the texts; options in no group stand first. */
  readonly groups?: readonly { readonly key: string; readonly options: readonly string[] }[];
  /** As in a single choice. */
  readonly offered?: string;
  readonly always?: readonly string[];
}

export const listType: FieldType<ListField> = {
  inputs: [],
  answered: true,
  schema: (field) => ({ type: 'string', enum: [...field.options] }),
  read: (_field, input) => {
    const typed = input('')[0] ?? '';
    return typed === '' ? {} : { value: typed };
  },
  write: (_field, value) => writeLine(value),
  format: (_field, value, texts) => texts.options?.[String(value)] ?? '',
  codes: ['OPTION'],
  codeFor: () => 'OPTION',
};
