import type { FieldBase, FieldType } from './field.js';
import { formatLine, lineCode, lineSchema, writeLine } from './single-line.js';

/** Several lines of free text. */
export interface LongTextField extends FieldBase {
  readonly type: 'long-text';
  readonly minLength?: number;
  /** Characters; 2,000 when not set. */
  readonly maxLength?: number;
  /** Lines that the input shows; 5 when not set. */
  readonly rows?: number;
}

export const longTextType: FieldType<LongTextField> = {
  inputs: [],
  answered: true,
  schema: (field) => lineSchema({ minLength: field.minLength, maxLength: field.maxLength ?? 2000 }),
  read: (_field, input) => {
    const value = (input('')[0] ?? '').normalize('NFC').replaceAll('\r\n', '\n').trim();
    return value === '' ? {} : { value };
  },
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['TOO_SHORT', 'TOO_LONG'],
  codeFor: (keyword) => lineCode(keyword, 'FORMAT'),
};
