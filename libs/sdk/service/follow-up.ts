import type { LocalDate } from '#kernel';
import { addDays } from '#kernel';
import { evaluate, overlayTexts } from '#sdk/form';
import type { Answers, FieldDefinition, JsonValue, PageDefinition } from '#sdk/form';
import type { FollowUpDefinition } from './follow-up-definition.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';
import type { SettingValues } from './settings.js';

/** A permit as far as what follows it looks at it. */
export interface FollowedPermit {
  readonly subject: string;
  readonly validFrom: LocalDate;
  /** The last day. */
  readonly validTo: LocalDate;
}

/** @throws RangeError for a code that this version of the service does not have. */
export function followUpOf({ code: service, followUps = [] }: OnlineService, code: string): FollowUpDefinition {
  const found = followUps.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`${service} has no follow-up ${code}`);
  return found;
}

const known = (page: PageDefinition): PageDefinition => ({ ...page, fields: page.fields.map((field) => ({ ...field, known: true })) });

function askedAgain(page: PageDefinition, { asks, leaves = [], when = {} }: FollowUpDefinition): PageDefinition {
  const kept = page.fields.filter(({ key }) => !leaves.includes(key));
  const fields = kept.map((field): FieldDefinition => (asks[field.key] === undefined ? { ...field, known: true } : { ...field, ...asks[field.key] }));
  return { ...page, fields, ...(when[page.id] === undefined ? {} : { when: when[page.id]! }) };
}

/** The service as it runs for a follow-up: the same checks and rulings, with a form that asks only what changes. */
export function followingService(service: OnlineService, code: string): OnlineService {
  const followUp = followUpOf(service, code);
  const { leika, page, permit, tariff, stops = [] } = followUp;
  return {
    ...service,
    leika,
    form: { ...service.form, pages: [known(page), ...service.form.pages.map((one) => askedAgain(one, followUp)).filter(({ fields }) => fields.length > 0)] },
    stops: [...(service.stops ?? []), ...stops],
    ...(permit === undefined ? {} : { permit }),
    ...(tariff === undefined ? {} : { tariff }),
  };
}

/** The words for a follow-up, laid over those of the service. */
export function followingTexts(texts: ServiceTexts, code: string): ServiceTexts {
  const { offer: _offer, form, lines, stops, ...own } = texts.followUps?.[code] ?? { offer: '' };
  return { ...texts, ...own, ...(texts.form ? { form: overlayTexts(texts.form, form) } : {}), lines: { ...texts.lines, ...lines }, stops: { ...texts.stops, ...stops } };
}

/** The answers that a follow-up begins with. Files stay with the case that they were sent to. */
export function followingAnswers(service: OnlineService, code: string, { answers, permit }: { readonly answers: Answers; readonly permit: FollowedPermit }): Answers {
  const { given } = followUpOf(service, code);
  const { form } = followingService(service, code);
  const scope = { ...answers, permit: { ...permit, dayAfter: addDays(permit.validTo, 1) } };
  const made = Object.fromEntries(Object.entries(given).map(([key, rule]) => [key, evaluate(rule, scope)]));
  const keys = form.pages.flatMap(({ fields }) => fields.flatMap((field) => (field.type === 'file' ? [] : [field.key])));
  const all: { readonly [key: string]: JsonValue | undefined } = { ...answers, ...made };
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined || all[key] === null ? [] : [[key, all[key]]])));
}

/** The follow-ups that can be asked for on this day; none once the permit has ended. */
export function openFollowUps({ followUps = [] }: OnlineService, { validTo }: FollowedPermit, values: SettingValues, today: LocalDate): readonly FollowUpDefinition[] {
  if (today > validTo) return [];
  return followUps.filter(({ opensDaysBefore }) => opensDaysBefore === undefined || today >= addDays(validTo, -Number(values[opensDaysBefore] ?? 0)));
}
