import { readLicencePlate } from '../licence-plate.js';
import type { FieldBase, FieldType } from './field.js';
import { formatLine, readLine, writeLine } from './single-line.js';

/** The German plate of a vehicle; the answer is normalised: `DN-AB 123E`, seasonal `DN-AB 123 04/10`. */
export interface LicencePlateField extends FieldBase {
  readonly type: 'licence-plate';
}

const PATTERN = '^[A-ZÄÖÜ]{1,3}-([A-Z]{1,2} [1-9][0-9]{0,3}[EH]?|[0-9]{1,6})( [0-9]{2}/[0-9]{2})?$';

export const licencePlateType: FieldType<LicencePlateField> = {
  inputs: [],
  answered: true,
  schema: () => ({ type: 'string', minLength: 1, maxLength: 20, pattern: PATTERN }),
  read: (_field, input) => {
    const { value } = readLine(input(''));
    if (typeof value !== 'string') return {};
    const reading = readLicencePlate(value);
    return 'plate' in reading ? { value: reading.plate } : { value, issues: [{ part: '', code: reading.mistake }] };
  },
  write: (_field, value) => writeLine(value),
  format: formatLine,
  codes: ['LICENCE_PLATE', 'SEASON'],
  codeFor: () => 'LICENCE_PLATE',
  check: (_field, value) => {
    const reading = readLicencePlate(String(value));
    if ('mistake' in reading) return [{ part: '', code: reading.mistake }];
    return reading.plate === value ? [] : [{ part: '', code: 'LICENCE_PLATE' }];
  },
};
