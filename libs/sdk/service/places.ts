import { foldWords } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/** An office elsewhere that somebody is sent to. */
export interface ResponsibleOffice {
  readonly name: string;
  /** One line: street, postal code, city. */
  readonly address: string;
  /** https address of its page. */
  readonly url?: string;
  /** Places that it is responsible for; without them it is the one for everything of its kind. */
  readonly places?: readonly string[];
}

/** "DÜREN", "Duren" and "Düren (Rheinland), Deutschland" are one place; "Düren" and "Dürboslar" are not. */
const placeKey = (name: string): string => foldWords(name.replace(/[(,;].*$/s, '')).join(' ');

/** The way without marks, as machines without umlauts write it. */
const plainKey = (name: string): string => placeKey(name.normalize('NFD').replaceAll(/\p{M}/gu, ''));

const samePlace = (one: string, other: string): boolean => placeKey(one) !== '' && (placeKey(one) === placeKey(other) || plainKey(one) === plainKey(other));

const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);

/** The place as somebody has written it; empty while it is not answered. */
export const namedPlace = (service: OnlineService, answers: Answers): string => (service.place === undefined ? '' : String(evaluate(service.place.name, answers) ?? '').trim());

/** The town's own place that is meant, as the town spells it; undefined for any other. */
export function placeOf(service: OnlineService, answers: Answers, values: SettingValues): string | undefined {
  const named = namedPlace(service, answers);
  return service.place === undefined ? undefined : listOf(values[service.place.setting]).map(String).find((own) => samePlace(own, named));
}

/** The office that is responsible for a place: the one that names it, or else one that names no places. */
export function officeFor(offices: JsonValue | undefined, place: string): ResponsibleOffice | undefined {
  const known = listOf(offices) as unknown as readonly ResponsibleOffice[];
  return known.find(({ places = [] }) => places.some((one) => samePlace(one, place))) ?? known.find(({ places }) => places === undefined);
}
