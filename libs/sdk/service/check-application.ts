import { forbiddenOperators } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';

/** A mistake in a service folder. */
export interface ServiceDefect {
  readonly where: string;
  readonly what: string;
}

const GRANTED = { permit: ['awaiting-payment', 'issued'], posted: ['awaiting-payment', 'to-post', 'posted'] } as const;

function checkDecision({ kind, decision, rulings, tariff, permit, posted }: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  if (kind !== 'application') return decision === undefined ? [] : [{ where: 'decision', what: 'only applications are decided' }];
  const ruling = rulings.find(({ code }) => code === decision?.ruling);
  return [
    ...(ruling?.options.some((option) => option.decision === decision?.grant) ? [] : [{ where: 'decision', what: 'no ruling with this option' }]),
    ...(tariff === undefined ? [{ where: 'tariff', what: 'an application is paid before its permit is issued' }] : []),
    ...((permit === undefined) === (posted === undefined) ? [{ where: 'permit', what: 'either a permit is issued or something is posted' }] : []),
    ...(texts.refusal === undefined ? [{ where: 'texts', what: 'no text for refusal' }] : []),
    ...(permit !== undefined && texts.permit === undefined ? [{ where: 'texts', what: 'no text for permit' }] : []),
    ...(posted !== undefined && texts.posted === undefined ? [{ where: 'texts', what: 'no text for posted' }] : []),
    ...GRANTED[posted === undefined ? 'permit' : 'posted'].filter((state) => texts.states?.[state] === undefined).map((state) => ({ where: 'states', what: `no text for ${state}` })),
  ];
}

/** A place without a list would stop everybody; a neutral refusal without its sentence would say nothing or, worse, the reason. */
function checkPlaceAndNeutral({ place, stops = [], settings, rulings }: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const responsible = stops.flatMap((stop) => (stop.responsible === undefined || settings[stop.responsible]?.type === 'offices' ? [] : [stop.responsible]));
  const silent = rulings.flatMap(({ code, options }) => options.filter(({ decision, neutral }) => neutral && !texts.rulings?.[code]?.options[decision]?.neutral?.trim()));
  return [
    ...(place === undefined || settings[place.setting]?.type === 'places' ? [] : [{ where: 'place', what: `no setting ${place.setting} of type places` }]),
    ...responsible.map((key) => ({ where: 'stops', what: `no setting ${key} of type offices` })),
    ...silent.map(({ decision }) => ({ where: 'rulings', what: `no neutral text for ${decision}` })),
    ...forbiddenOperators([place?.name ?? null, ...stops.map(({ day }) => day?.answer ?? null)]).map((operator) => ({ where: 'stops', what: `operator ${operator}` })),
  ];
}

function checkStops({ stops = [], form, area, settings, rulings }: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const rules: JsonValue[] = [...stops.flatMap(({ when }) => when ?? []), ...rulings.flatMap(({ checks = [] }) => checks.map(({ passes }) => passes))];
  const checked = rulings.flatMap(({ code, checks = [] }) => checks.map((check) => ({ ruling: code, check: check.code })));
  return [
    ...stops.filter(({ code }) => texts.stops?.[code] === undefined).map(({ code }) => ({ where: 'stops', what: `no text for ${code}` })),
    ...stops.filter(({ page }) => !form.pages.some(({ id }) => id === page)).map(({ page }) => ({ where: 'stops', what: `no page ${page}` })),
    ...(area === undefined || settings[area.setting]?.type === 'areas' ? [] : [{ where: 'area', what: `no setting ${area.setting} of type areas` }]),
    ...checked.filter(({ ruling, check }) => texts.rulings?.[ruling]?.checks?.[check] === undefined).map(({ check }) => ({ where: 'rulings', what: `no text for check ${check}` })),
    ...rules.flatMap((rule) => forbiddenOperators(rule)).map((operator) => ({ where: 'stops', what: `operator ${operator}` })),
  ];
}

/** What an application needs beside what every online service needs. */
export const checkApplication = (service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] => [
  ...checkDecision(service, texts),
  ...checkStops(service, texts),
  ...checkPlaceAndNeutral(service, texts),
];
