import { checkForm, forbiddenOperators } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import { checkTariff } from './check-tariff.js';
import { followingService, followingTexts } from './follow-up.js';
import type { FollowUpDefinition } from './follow-up-definition.js';
import type { ServiceDefect } from './service-defect.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';

function checkKeys(service: OnlineService, { code, asks, given, leaves = [], when = {}, opensDaysBefore, former, permit }: FollowUpDefinition): readonly ServiceDefect[] {
  const where = `followUps.${code}`;
  const keys = followingService(service, code).form.pages.flatMap(({ fields }) => fields.map(({ key }) => key));
  const days = Object.values(asks).flatMap(({ notBefore, notAfter }) => [notBefore, notAfter].filter((key) => key !== undefined));
  const rules: JsonValue[] = [...Object.values(given), permit?.subject ?? null, permit?.from ?? null, permit?.months ?? null, permit?.to ?? null];
  return [
    ...[...Object.keys(asks), ...Object.keys(given), ...days].filter((key) => !keys.includes(key)).map((key) => ({ where, what: `no field ${key}` })),
    ...leaves.filter((key) => !service.form.pages.some(({ fields }) => fields.some((field) => field.key === key))).map((key) => ({ where, what: `no field ${key}` })),
    ...Object.keys(when).filter((page) => !service.form.pages.some(({ id }) => id === page)).map((page) => ({ where, what: `no page ${page}` })),
    ...(opensDaysBefore === undefined || service.settings[opensDaysBefore]?.type === 'integer' ? [] : [{ where, what: `no setting ${opensDaysBefore} of type integer` }]),
    ...rules.flatMap((rule) => forbiddenOperators(rule)).map((operator) => ({ where, what: `operator ${operator}` })),
    ...(service.permit === undefined || !['runs-out', 'ends'].includes(former) ? [{ where, what: 'nothing that it follows' }] : []),
  ];
}

function checkOne(service: OnlineService, texts: ServiceTexts, followUp: FollowUpDefinition): readonly ServiceDefect[] {
  const where = `followUps.${followUp.code}`;
  const own = texts.followUps?.[followUp.code];
  if (own === undefined || own.offer.trim() === '') return [{ where, what: 'no text for it' }];
  const [following, words] = [followingService(service, followUp.code), followingTexts(texts, followUp.code)];
  return [
    ...checkKeys(service, followUp),
    ...checkForm(following.form, words.form).filter(({ code, detail }) => code !== 'UNUSED_TEXT' || !followUp.leaves?.includes(detail)).map(({ code, where: place, detail }) => ({ where: `${where} form ${place}`, what: `${code} ${detail}` })),
    ...(following.stops ?? []).filter(({ code }) => words.stops?.[code] === undefined).map(({ code }) => ({ where, what: `no text for stop ${code}` })),
    ...checkTariff(following, words).map((defect) => ({ ...defect, where: `${where} ${defect.where}` })),
  ];
}

function checkReminder({ permit, settings }: OnlineService): readonly ServiceDefect[] {
  const key = permit?.remindDaysBefore;
  return key === undefined || settings[key]?.type === 'integer' ? [] : [{ where: 'permit', what: `no setting ${key} of type integer` }];
}

/** What follows a permit: each is checked as the service that it makes. */
export const checkFollowUps = (service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] => [
  ...(service.followUps ?? []).flatMap((followUp) => checkOne(service, texts, followUp)),
  ...checkReminder(service),
];
