import type { JsonValue } from '#sdk/form';

/** A mistake in a list of areas; `at` leads to it. */
export interface AreaMistake {
  readonly at: readonly (string | number)[];
  readonly expected: string;
}

type JsonRecord = { readonly [key: string]: JsonValue };

const isRecord = (value: JsonValue | undefined): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: JsonValue | undefined): boolean => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: JsonValue | undefined): boolean => value === undefined || (Number.isInteger(value) && Number(value) >= 1);

const STREET = 'a street: { street: Musterweg, side: odd, from: 1, to: 49 }; side, from and to may be left out';
const STREET_KEYS = ['street', 'side', 'from', 'to'];

function streetRight(street: JsonValue): boolean {
  if (!isRecord(street) || Object.keys(street).some((key) => !STREET_KEYS.includes(key))) return false;
  const { side, from, to } = street;
  const sideRight = side === undefined || side === 'even' || side === 'odd';
  return isName(street['street']) && sideRight && isNumber(from) && isNumber(to) && Number(from ?? 0) <= Number(to ?? Infinity);
}

function mistakesOf(area: JsonValue, index: number, all: readonly JsonValue[]): readonly AreaMistake[] {
  if (!isRecord(area)) return [{ at: [index], expected: 'an area: { code, name, postalCodes, streets }' }];
  const { code, name, postalCodes, streets } = area;
  const twice = all.findIndex((other) => isRecord(other) && other['code'] === code) !== index;
  return [
    ...(isName(code) && !twice ? [] : [{ at: [index, 'code'], expected: 'a code of its own' }]),
    ...(isName(name) ? [] : [{ at: [index, 'name'], expected: 'a name' }]),
    ...(Array.isArray(postalCodes) && postalCodes.length > 0 && postalCodes.every((one: JsonValue) => /^\d{5}$/.test(String(one)))
      ? []
      : [{ at: [index, 'postalCodes'], expected: 'a list of postal codes in quotes: ["52349"]' }]),
    ...(Array.isArray(streets) && streets.length > 0
      ? streets.flatMap((street: JsonValue, at) => (streetRight(street) ? [] : [{ at: [index, 'streets', at], expected: STREET }]))
      : [{ at: [index, 'streets'], expected: 'a list of at least one street' }]),
  ];
}

/** Every mistake in a town's areas. */
export function areaMistakes(value: JsonValue): readonly AreaMistake[] {
  if (!Array.isArray(value) || value.length === 0) return [{ at: [], expected: 'a list of at least one area' }];
  const areas = value as readonly JsonValue[];
  return areas.flatMap((area, index) => mistakesOf(area, index, areas));
}
