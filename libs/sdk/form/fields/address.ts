import { TEXT_PATTERN } from '../din-91379.js';
import type { JsonValue } from '../json.js';
import type { FieldBase, FieldType } from './field.js';
import { lineSchema, readLine } from './single-line.js';

/** A German postal address with street, house number, postal code and city as inputs of their own. */
export interface AddressField extends FieldBase {
  readonly type: 'address';
}

export const ADDRESS_PARTS = ['street', 'houseNumber', 'postalCode', 'city'] as const;

export type AddressPart = (typeof ADDRESS_PARTS)[number];

/** The answer of an address field. */
export type Address = { readonly [part in AddressPart]: string };

/** The autocomplete tokens of the parts; HTML has none for the house number alone. */
export const ADDRESS_AUTOCOMPLETE: { readonly [part in AddressPart]: string } = {
  street: 'address-line1',
  houseNumber: 'off',
  postalCode: 'postal-code',
  city: 'address-level2',
};

const partOf = (value: JsonValue, part: AddressPart): string => {
  const typed = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [key: string]: JsonValue })[part] : undefined;
  return typeof typed === 'string' ? typed : '';
};

export const addressType: FieldType<AddressField> = {
  inputs: ADDRESS_PARTS,
  answered: true,
  schema: () => ({
    type: 'object',
    properties: {
      street: lineSchema({ maxLength: 100 }, { pattern: TEXT_PATTERN }),
      houseNumber: lineSchema({ maxLength: 12 }, { pattern: '^[0-9]+ ?[a-zA-Z]?( ?[-/+] ?[0-9]+ ?[a-zA-Z]?)*$' }),
      postalCode: lineSchema({ maxLength: 5 }, { pattern: '^[0-9]{5}$' }),
      city: lineSchema({ maxLength: 100 }, { pattern: TEXT_PATTERN }),
    },
    required: [...ADDRESS_PARTS],
    additionalProperties: false,
  }),
  read: (_field, input) => {
    const entries = ADDRESS_PARTS.flatMap((part) => {
      const { value } = readLine(input(part));
      return value === undefined ? [] : [[part, value] as const];
    });
    return entries.length === 0 ? {} : { value: Object.fromEntries(entries) };
  },
  write: (_field, value) => Object.fromEntries(ADDRESS_PARTS.map((part) => [part, partOf(value, part)])),
  format: (_field, value) => `${partOf(value, 'street')} ${partOf(value, 'houseNumber')}, ${partOf(value, 'postalCode')} ${partOf(value, 'city')}`,
  codes: ['TOO_LONG', 'CHARACTERS', 'POSTAL_CODE', 'HOUSE_NUMBER'],
  codeFor: (keyword, part) => {
    if (part === 'postalCode') return 'POSTAL_CODE';
    if (part === 'houseNumber') return 'HOUSE_NUMBER';
    return keyword === 'maxLength' ? 'TOO_LONG' : 'CHARACTERS';
  },
};
