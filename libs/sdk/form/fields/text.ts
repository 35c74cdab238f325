import type { FieldBase, FieldType } from './field.js';
import { formatLine, lineCode, lineSchema, readLine, writeLine } from './single-line.js';

/** One line of free text. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly minLength?: number;
  /** Characters; 200 when not set. */
  readonly maxLength?: number;
  /** RE2 syntax, anchored by the author. Operators only; needs an own sentence for `FORMAT`. */
  readonly pattern?: string;
  /** Width of the input in characters, a hint to the reader how long the answer is. */
  readonly width?: number;
  /** `numeric`: digits only; blanks that people put between them are dropped. */
  readonly inputMode?: 'text' | 'numeric';
}

export const textType: FieldType<TextField> = {
  inputs: [],
  answered: true,
  schema: (field) =>
    lineSchema({ minLength: field.minLength, maxLength: field.maxLength ?? 200 }, field.pattern === undefined ? {} : { pattern: field.pattern }),
  read: (field, input) => readLine(field.inputMode === 'numeric' ? input('').map((typed) => typed.replaceAll(/\s/gu, '')) : input('')),
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['TOO_SHORT', 'TOO_LONG', 'FORMAT'],
  codeFor: (keyword) => lineCode(keyword, 'FORMAT'),
};
