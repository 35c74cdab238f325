import { checkForm, forbiddenOperators, placeholdersOf } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import { isOnlineService } from './service-definition.js';
import { needsIdentity, UNSEEN } from './filing.js';
import type { OnlineService, ServiceDefinition } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';
import { checkApplication } from './check-application.js';
import { checkFollowUps } from './check-follow-ups.js';
import { checkTariff } from './check-tariff.js';
import type { ServiceDefect } from './service-defect.js';

export type { ServiceDefect } from './service-defect.js';

const REQUIRED_TEXTS = ['title', 'deed', 'summary', 'feeText'] as const;

const missing = (where: string, names: readonly string[]): readonly ServiceDefect[] => names.map((name) => ({ where, what: `no text for ${name}` }));

function checkPage(texts: ServiceTexts): readonly ServiceDefect[] {
  const empty = REQUIRED_TEXTS.filter((key) => !texts[key].trim());
  const keywords = new Set(texts.keywords.map((word) => word.toLowerCase()));
  return [
    ...missing('page', empty),
    ...(texts.keywords.length === 0 ? missing('page', ['keywords']) : []),
    ...(keywords.size === texts.keywords.length ? [] : [{ where: 'page', what: 'a keyword twice' }]),
  ];
}

function checkCore(service: ServiceDefinition): readonly ServiceDefect[] {
  const settings = Object.entries(service.settings ?? {});
  return [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(service.code) ? [] : [{ where: 'code', what: 'not in kebab-case' }]),
    ...(service.leika === null || /^99\d{12}$/.test(service.leika) ? [] : [{ where: 'leika', what: 'not a key of 14 digits that begins with 99' }]),
    ...(Number.isInteger(service.version) && service.version > 0 ? [] : [{ where: 'version', what: 'not a positive integer' }]),
    ...((service.withdrawnVersions ?? []).every((version) => version < service.version) ? [] : [{ where: 'withdrawnVersions', what: 'not an earlier version' }]),
    ...settings.filter(([, setting]) => !setting.description.trim()).map(([key]) => ({ where: `settings.${key}`, what: 'no description' })),
  ];
}

function checkRulings(service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  return service.rulings.flatMap((ruling) => {
    const own = texts.rulings?.[ruling.code];
    const where = `rulings.${ruling.code}`;
    const rules: JsonValue = [ruling.when, ruling.claim, ruling.subject];
    const options = ruling.options.flatMap((option) => {
      const words = own?.options[option.decision];
      if (option.reasons.length === 0) return [{ where: `${where}.${option.decision}`, what: 'no reasons' }];
      return words === undefined
        ? missing(where, [option.decision])
        : missing(
            `${where}.${option.decision}`,
            option.reasons.filter((reason) => !words.reasons[reason]?.trim()),
          );
    });
    return [
      ...(own === undefined ? missing('rulings', [ruling.code]) : []),
      ...options,
      ...forbiddenOperators(rules).map((operator) => ({ where, what: `operator ${operator}` })),
      ...(texts.form?.fields[ruling.claimField] === undefined ? [{ where, what: `no field ${ruling.claimField}` }] : []),
      ...(ruling.suggestedBy !== undefined && service.settings[ruling.suggestedBy] === undefined
        ? [{ where, what: `no setting ${ruling.suggestedBy}` }]
        : []),
    ];
  });
}

const TOWN_PLACEHOLDERS = ['from', 'town', 'authority'];

function checkPlaceholders(service: ServiceDefinition, texts: ServiceTexts): readonly ServiceDefect[] {
  const known = [...Object.keys(service.settings ?? {}), ...TOWN_PLACEHOLDERS];
  const page = [
    texts.title,
    texts.deed,
    texts.summary,
    texts.feeText,
    ...(texts.needs ?? []),
    ...(texts.whoMay ?? []),
    ...(texts.afterwards ?? []),
    ...(texts.legalBasis ?? []),
  ];
  return page
    .flatMap(placeholdersOf)
    .filter((name) => !known.includes(name))
    .map((name) => ({ where: 'page', what: `placeholder {${name}} that nothing fills` }));
}

const checkFiling = (service: OnlineService): readonly ServiceDefect[] =>
  (service.filing ?? []).filter((way) => needsIdentity(service) && UNSEEN.includes(way)).map((way) => ({ where: 'filing', what: `${way} shows nobody who it is` }));

function checkOnline(service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const form = checkForm(service.form, texts.form ?? { pages: {}, fields: {}, purposes: {} });
  const settings = missing(
    'settings',
    Object.keys(service.settings).filter((key) => !texts.settings?.[key]?.label.trim()),
  );
  return [
    ...form.map(({ code, where, detail }) => ({ where: `form ${where}`, what: `${code} ${detail}` })),
    ...settings,
    ...checkRulings(service, texts),
    ...checkTariff(service, texts),
    ...checkApplication(service, texts),
    ...checkFiling(service),
    ...checkFollowUps(service, texts),
    ...(texts.states === undefined ? missing('texts', ['states']) : []),
    ...(texts.notice === undefined && service.tariff !== undefined ? missing('texts', ['notice']) : []),
  ];
}

/** Everything that is wrong with a service and its German texts; empty when it may be published. */
export const checkService = (service: ServiceDefinition, texts: ServiceTexts): readonly ServiceDefect[] => [
  ...checkCore(service),
  ...checkPage(texts),
  ...checkPlaceholders(service, texts),
  ...(isOnlineService(service) ? checkOnline(service, texts) : []),
];
