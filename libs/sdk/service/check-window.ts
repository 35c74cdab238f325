import { forbiddenOperators, placeholdersOf } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import type { ServiceDefect } from './service-defect.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';
import { OFFICE_WORDS, WINDOW_WORDS } from './window-words.js';

const defects = (where: string, whats: readonly string[]): readonly ServiceDefect[] => whats.map((what) => ({ where, what }));

function checkRequests({ window, settings, form }: OnlineService): readonly ServiceDefect[] {
  if (window === undefined) return [];
  const { setting, choice, requests } = window;
  const fields = form.pages.flatMap((page) => (page.repeat === undefined ? page.fields : []));
  const chosen = fields.find(({ key }) => key === choice);
  const conditions = requests.map(({ when }) => when);
  return defects('window', [
    ...(settings[setting]?.type === 'elections' ? [] : [`no setting ${setting} of type elections`]),
    ...(chosen?.type === 'single-choice' && chosen.required && chosen.optionsOf === setting ? [] : [`no required choice ${choice} with the options of ${setting}`]),
    ...(conditions.at(-1) === undefined && conditions.slice(0, -1).every((when) => when !== undefined) && conditions.length > 0 ? [] : ['the last request, and no other, has no condition']),
    ...conditions.flatMap((when) => (when === undefined ? [] : forbiddenOperators(when).map((operator) => `operator ${operator}`))),
  ]);
}

function checkFile({ handOver, duplicates, representative }: OnlineService): readonly ServiceDefect[] {
  const names = handOver?.columns.map(({ name }) => name) ?? [];
  const rules: readonly JsonValue[] = [...(handOver?.columns.map(({ value }) => value) ?? []), ...(duplicates?.of ?? []), ...(duplicates?.thing ?? []), ...(representative?.of ?? [])];
  return [
    ...defects('handOver', names.filter((name, at) => !/^[a-z][a-z0-9_]*$/.test(name) || names.indexOf(name) !== at).map((name) => `a name of its own in snake_case: ${name}`)),
    ...(duplicates?.of.length === 0 ? defects('duplicates', ['nothing is compared']) : []),
    ...(representative?.of.length === 0 ? defects('representative', ['nobody is told apart']) : []),
    ...defects('handOver', rules.flatMap((rule) => forbiddenOperators(rule).map((operator) => `operator ${operator}`))),
  ];
}

function checkWords({ place, receiptLetters = [] }: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  const known: readonly string[] = [...WINDOW_WORDS, ...OFFICE_WORDS];
  const unknown = (words: readonly string[], more: readonly string[] = []) => words.flatMap(placeholdersOf).filter((name) => ![...known, ...more].includes(name)).map((name) => `placeholder {${name}} that nothing fills`);
  return [
    ...Object.values(texts.stops ?? {}).flatMap(({ title, text, alternatives }) => defects('stops', unknown([title, text, ...alternatives], place === undefined ? [] : ['place']))),
    ...receiptLetters.flatMap(({ code, when }) => {
      const words = texts.letters?.[code];
      const missing = words === undefined ? [`no text for ${code}`] : unknown([words.subject, ...words.paragraphs], ['name']);
      return defects('letters', [...missing, ...forbiddenOperators(when).map((operator) => `operator ${operator}`)]);
    }),
  ];
}

/** Windows, duplicates, hand-over, letters at receipt, and what their words may say. */
export const checkWindow = (service: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] => [
  ...checkRequests(service),
  ...checkFile(service),
  ...checkWords(service, texts),
];
