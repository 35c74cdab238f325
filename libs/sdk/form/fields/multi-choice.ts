import type { FieldBase, FieldType } from './field.js';

/** Any number of several options; the answer is a list in the order of the options. */
export interface MultiChoiceField extends FieldBase {
  readonly type: 'multi-choice';
  readonly options: readonly string[];
  /** As in a single choice. */
  readonly offered?: string;
  readonly always?: readonly string[];
  readonly max?: number;
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const multiChoiceType: FieldType<MultiChoiceField> = {
  inputs: [],
  answered: true,
  schema: (field) => ({
    type: 'array',
    items: { type: 'string', enum: [...field.options] },
    uniqueItems: true,
    minItems: field.required ? 1 : 0,
    ...(field.max === undefined ? {} : { maxItems: field.max }),
  }),
  read: (field, input) => {
    const typed = input('').filter((option) => option !== '');
    const known = field.options.filter((option) => typed.includes(option));
    const unknown = typed.filter((option) => !field.options.includes(option));
    return typed.length === 0 ? {} : { value: [...known, ...unknown] };
  },
  write: (_field, value) => ({ '': listOf(value) }),
  format: (_field, value, texts) =>
    listOf(value)
      .map((option) => texts.options?.[option] ?? '')
      .join(', '),
  codes: ['OPTION', 'TOO_MANY'],
  codeFor: (keyword) => {
    if (keyword === 'minItems') return 'REQUIRED';
    return keyword === 'maxItems' ? 'TOO_MANY' : 'OPTION';
  },
};
