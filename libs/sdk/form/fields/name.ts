import { NAME_PATTERN } from '../din-91379.js';
import type { FieldBase, FieldType } from './field.js';
import { formatLine, lineCode, lineSchema, readLine, writeLine } from './single-line.js';

/** A name of a natural person or a part of it, in NFC, with every letter of DIN 91379 (datatype A). */
export interface NameField extends FieldBase {
  readonly type: 'name';
  /** Characters; 120 when not set. */
  readonly maxLength?: number;
}

export const nameType: FieldType<NameField> = {
  inputs: [],
  answered: true,
  schema: (field) => lineSchema({ maxLength: field.maxLength ?? 120 }, { pattern: NAME_PATTERN }),
  read: (_field, input) => readLine(input('')),
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['TOO_LONG', 'CHARACTERS'],
  codeFor: (keyword) => lineCode(keyword, 'CHARACTERS'),
};
