import { formatIban, parseIban } from '#kernel';
import type { Iban } from '#kernel';
import type { JsonValue } from '../json.js';
import type { FieldBase, FieldType } from './field.js';
import { readLine } from './single-line.js';

/** A bank account; the answer is its IBAN in electronic form. */
export interface IbanField extends FieldBase {
  readonly type: 'iban';
}

const grouped = (value: JsonValue): string => {
  if (typeof value !== 'string') return '';
  return parseIban(value) === undefined ? value : formatIban(value as Iban);
};

export const ibanType: FieldType<IbanField> = {
  inputs: [],
  answered: true,
  schema: () => ({ type: 'string', minLength: 1, pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' }),
  read: (_field, input) => {
    const { value } = readLine(input(''));
    if (typeof value !== 'string') return {};
    const iban = parseIban(value);
    return iban === undefined ? { value, issues: [{ part: '', code: 'IBAN' }] } : { value: iban };
  },
  write: (_field, value) => ({ '': grouped(value) }),
  format: (_field, value) => grouped(value),
  codes: ['IBAN'],
  codeFor: () => 'IBAN',
  check: (_field, value) => (parseIban(String(value)) === undefined ? [{ part: '', code: 'IBAN' }] : []),
};
