import { forbiddenOperators } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import type { ServiceDefect } from './service-defect.js';
import type { OnlineService } from './service-definition.js';
import { checkWindow } from './check-window.js';
import { grantsOf, isCompletedByDesk } from './completion.js';
import type { ServiceTexts } from './service-texts.js';

const GRANTED = { permit: ['awaiting-payment', 'issued'], posted: ['awaiting-payment', 'to-post', 'posted'] } as const;

function checkDecision(service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const { kind, decision, rulings } = service;
  if (kind !== 'application') return decision === undefined ? [] : [{ where: 'decision', what: 'only applications are decided' }];
  const options = rulings.find(({ code }) => code === decision?.ruling)?.options.map((option) => option.decision) ?? [];
  const grants = grantsOf(service);
  return [
    ...(grants.length > 0 && grants.every((grant) => options.includes(grant)) ? [] : [{ where: 'decision', what: 'no ruling with this option' }]),
    ...(texts.refusal === undefined ? [{ where: 'texts', what: 'no text for refusal' }] : []),
    ...checkGrant(service, texts),
  ];
}

/** A fee belongs to a permit or to what is posted; a grant without any of them is carried out by the desk. */
function checkGrant(service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const { tariff, permit, posted } = service;
  if (isCompletedByDesk(service) && tariff === undefined) {
    return grantsOf(service).filter((grant) => texts.completions?.[grant] === undefined).map((grant) => ({ where: 'completions', what: `no text for ${grant}` }));
  }
  return [
    ...(tariff === undefined ? [{ where: 'tariff', what: 'an application is paid before its permit is issued' }] : []),
    ...((permit === undefined) === (posted === undefined) ? [{ where: 'permit', what: 'either a permit is issued or something is posted' }] : []),
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
  ...checkWindow(service, texts),
  ...checkPlaceAndNeutral(service, texts),
];
