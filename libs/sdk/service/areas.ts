import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';
import { placeOf } from './places.js';
import type { SettingValues } from './settings.js';

/** One street of an area, whole or in part. */
export interface AreaStreet {
  readonly street: string;
  /** Only even or only odd house numbers; all when not set. */
  readonly side?: 'even' | 'odd';
  /** First house number, inclusive. */
  readonly from?: number;
  /** Last house number, inclusive. */
  readonly to?: number;
}

/** A part of town in which something holds: a parking zone. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly streets: readonly AreaStreet[];
}

const SUFFIX = /str(?:a(?:ss|ß)e|\.)?$/;

/** However people write it: "Kölnstr.", "Köln-Straße" and "KÖLNSTRASSE" are one street. */
const streetKey = (name: string): string => name.normalize('NFC').toLowerCase().replaceAll(/[\s\p{Pd}]/gu, '').replace(SUFFIX, 'strasse').replaceAll('ß', 'ss');

function contains({ street, side, from = 0, to = Infinity }: AreaStreet, name: string, number: number): boolean {
  const onSide = side === undefined || (number % 2 === 0) === (side === 'even');
  return streetKey(street) === streetKey(name) && onSide && number >= from && number <= to;
}

/** The area of an address; house numbers are read without their letter. Undefined where there is none. */
export function areaAt(areas: readonly Area[], address: { readonly [part: string]: JsonValue }): Area | undefined {
  const number = Number.parseInt(String(address['houseNumber'] ?? ''), 10);
  if (!Number.isInteger(number)) return undefined;
  const inTown = areas.filter(({ postalCodes }) => postalCodes.includes(String(address['postalCode'] ?? '')));
  return inTown.find(({ streets }) => streets.some((one) => contains(one, String(address['street'] ?? ''), number)));
}

/** The area in which the applicant's address lies, as the service and the town say. */
export function areaOf(service: OnlineService, answers: Answers, values: SettingValues): Area | undefined {
  if (service.area === undefined) return undefined;
  const address = answers[service.area.address];
  const areas = values[service.area.setting];
  if (typeof address !== 'object' || address === null || !Array.isArray(areas)) return undefined;
  return areaAt(areas as unknown as readonly Area[], address as { readonly [part: string]: JsonValue });
}

/** What rules of a service see: the answers, what the town has set, the code of the area, the town's own place as it spells it, and what the caller knows beside. */
export const scopeOf = (service: OnlineService, answers: Answers, values: SettingValues, facts: Answers = {}): Answers => ({
  ...answers,
  ...facts,
  settings: values,
  area: areaOf(service, answers, values)?.code ?? null,
  place: placeOf(service, answers, values) ?? null,
});
