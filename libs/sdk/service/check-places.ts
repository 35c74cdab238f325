import type { JsonValue } from '#sdk/form';
import type { AreaMistake } from './check-areas.js';

const OFFICE_KEYS = ['name', 'address', 'url', 'places'];

const isName = (value: JsonValue | undefined): boolean => typeof value === 'string' && value.trim() !== '';

/** Every mistake in a list of names of places. */
export function placeMistakes(value: JsonValue | undefined): readonly AreaMistake[] {
  if (!Array.isArray(value) || value.length === 0) return [{ at: [], expected: 'a list of at least one place' }];
  return value.flatMap((name: JsonValue, at) => (isName(name) ? [] : [{ at: [at], expected: 'a name of a place' }]));
}

function mistakesOf(office: JsonValue, at: number): readonly AreaMistake[] {
  if (typeof office !== 'object' || office === null || Array.isArray(office)) return [{ at: [at], expected: 'an office: { name, address, url, places }; url and places may be left out' }];
  const { name, address, url, places } = office as { readonly [key: string]: JsonValue };
  return [
    ...Object.keys(office).flatMap((key) => (OFFICE_KEYS.includes(key) ? [] : [{ at: [at, key], expected: `one of ${OFFICE_KEYS.join(', ')}` }])),
    ...(isName(name) ? [] : [{ at: [at, 'name'], expected: 'a name' }]),
    ...(isName(address) ? [] : [{ at: [at, 'address'], expected: 'an address in one line' }]),
    ...(url === undefined || /^https:\/\/[^\s"<>]+$/.test(String(url)) ? [] : [{ at: [at, 'url'], expected: 'an address that begins with https://' }]),
    ...(places === undefined ? [] : placeMistakes(places).map((mistake) => ({ ...mistake, at: [at, 'places', ...mistake.at] }))),
  ];
}

/** Every mistake in a list of offices; an empty list is none. */
export function officeMistakes(value: JsonValue): readonly AreaMistake[] {
  if (!Array.isArray(value)) return [{ at: [], expected: 'a list of offices' }];
  return value.flatMap(mistakesOf);
}
