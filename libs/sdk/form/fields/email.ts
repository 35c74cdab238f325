import type { FieldBase, FieldType } from './field.js';
import { formatLine, lineCode, lineSchema, readLine, writeLine } from './single-line.js';

/** One e-mail address. */
export interface EmailField extends FieldBase {
  readonly type: 'email';
}

/** Something with one @ and a dot behind it: stricter rules refuse addresses that exist. */
const EMAIL_PATTERN = '^[^@\\s<>()\\[\\],;:"]+@[^@\\s<>()\\[\\],;:"]+\\.[^@\\s<>()\\[\\],;:".]{2,}$';

export const emailType: FieldType<EmailField> = {
  inputs: [],
  answered: true,
  schema: () => lineSchema({ maxLength: 254 }, { pattern: EMAIL_PATTERN }),
  read: (_field, input) => readLine(input('')),
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['TOO_LONG', 'EMAIL'],
  codeFor: (keyword) => lineCode(keyword, 'EMAIL'),
};
