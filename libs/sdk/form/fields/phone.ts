import type { FieldBase, FieldType } from './field.js';
import { formatLine, lineCode, lineSchema, readLine, writeLine } from './single-line.js';

/** A telephone number as people write it: digits, blanks, brackets, slash, dash, a leading plus. */
export interface PhoneField extends FieldBase {
  readonly type: 'phone';
}

const PHONE_PATTERN = '^\\+?[0-9(][0-9 ()/\\-]{4,28}[0-9]$';

export const phoneType: FieldType<PhoneField> = {
  inputs: [],
  answered: true,
  schema: () => lineSchema({ maxLength: 30 }, { pattern: PHONE_PATTERN }),
  read: (_field, input) => readLine(input('')),
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['PHONE'],
  codeFor: (keyword) => (keyword === 'maxLength' ? 'PHONE' : lineCode(keyword, 'PHONE')),
};
