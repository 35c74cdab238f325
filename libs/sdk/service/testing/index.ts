import { LOCALES, localDate, yearOf } from '#kernel';
import type { Locale } from '#kernel';
import { compileForm, placeholdersOf, reachablePages, summarize } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import {
  assessCase,
  checkService,
  checkSettings,
  feeRows,
  isOnlineService,
  lineText,
  pageOfService,
  rulingsDue,
  rulingView,
  settingsOn,
  tailoredForm,
  textsIn,
} from '#sdk/service';
import type { DatedSettings, OnlineService, Ruling, ServiceDefinition, ServiceTexts, TextsByLocale } from '#sdk/service';

/** A town as far as a service knows it. */
export interface TownOfService {
  readonly name: string;
  readonly lawPack: LawPack;
  readonly settings: readonly DatedSettings[];
}

/** One way through a service, with what it has to come to. */
export interface ServiceJourney {
  readonly title: string;
  readonly town: TownOfService;
  readonly answers: Answers;
  readonly rulings?: readonly Ruling[];
  /** ISO days. */
  readonly today: string;
  readonly servedOn: string;
  readonly totalCents: number;
  /** `2027-02-15: 2100` in order, when the journey wants them compared. */
  readonly dues?: readonly string[];
  /** Pages that are asked, check page not counted. */
  readonly pages?: number;
}

export interface ServiceExamples {
  readonly texts: TextsByLocale;
  /** Towns whose values have to satisfy the settings. */
  readonly towns?: readonly TownOfService[];
  readonly journeys?: readonly ServiceJourney[];
}

const PLACEHOLDER = /\{\w+\}/;

function assess(service: OnlineService, journey: ServiceJourney): ReturnType<typeof assessCase> {
  const { answers, rulings = [], town, today, servedOn } = journey;
  return assessCase({
    service,
    settings: town.settings,
    answers,
    rulings,
    today: localDate(today),
    servedOn: localDate(servedOn),
    lawPack: town.lawPack,
  });
}

function describeTown(service: ServiceDefinition, texts: ServiceTexts, town: TownOfService): void {
  it(`takes the settings of ${town.name}`, () => {
    const issues = town.settings.flatMap((entry) => checkSettings(service.settings ?? {}, entry.values));
    expect(issues).toEqual([]);
  });

  it(`fills the page of ${town.name} without a gap`, () => {
    const values = settingsOn(service, town.settings, town.settings.at(-1)!.validFrom);
    const page = pageOfService(service, texts, values, {}, { town: town.name, authority: town.name });
    expect(JSON.stringify(page)).not.toMatch(PLACEHOLDER);
    expect(page.feeText).not.toBe('');
    expect(page.legalBasis).toHaveLength(texts.legalBasis?.length ?? 0);
    if (isOnlineService(service) && values !== undefined) expect(JSON.stringify(feeRows(service, texts, values))).not.toMatch(PLACEHOLDER);
  });
}

/** Every text by its way. */
function ways(texts: unknown, way = ''): [string, string][] {
  if (typeof texts === 'string') return [[way, texts]];
  return typeof texts === 'object' && texts !== null ? Object.entries(texts).flatMap(([key, value]) => ways(value, `${way}.${key}`)) : [];
}

/** Each placeholder with its place; lists may be longer or shorter in another language, so places in them count as one. */
const placesOf = (texts: unknown): string[] => ways(texts).flatMap(([way, text]) => placeholdersOf(text).map((name) => `${way.replace(/\.\d+(?=\.|$)/g, '')}: ${name}`));

function describeTranslation(service: ServiceDefinition, texts: TextsByLocale, locale: Exclude<Locale, 'de'>): void {
  const translated = texts[locale]!;

  it(`is complete and consistent in ${locale}, with the placeholders of the German texts`, () => {
    expect(checkService(service, textsIn(texts, locale))).toEqual([]);
    const german = new Set(placesOf(texts.de));
    const strange = placesOf({ ...translated, keywords: [] }).filter((place) => !german.has(place));
    expect(strange).toEqual([]);
  });

  it(`is found in ${locale} and says what it is`, () => {
    expect(Object.keys(translated)).toEqual(expect.arrayContaining(['title', 'deed', 'summary', 'keywords']));
    expect(translated.keywords!.length).toBeGreaterThan(2);
  });

  // English is complete; other languages may have the page alone.
  if (!isOnlineService(service) || (locale !== 'en' && translated.form === undefined)) return;
  it(`can be gone through in ${locale}: every text that citizens read`, () => {
    const left = ['settings', 'rulings', 'notice', 'refusal', 'permit', 'posted', 'letters'];
    const missing = Object.keys(texts.de).filter((key) => !left.includes(key) && !(key in translated));
    expect(missing).toEqual([]);
    const inForm = new Set(ways(translated.form).map(([way]) => way));
    expect(ways(texts.de.form).map(([way]) => way).filter((way) => !inForm.has(way))).toEqual([]);
  });
}

function describeJourney(service: OnlineService, texts: ServiceTexts, journey: ServiceJourney): void {
  it(`${journey.title} (${journey.town.name})`, () => {
    const assessment = assess(service, journey);
    expect(assessment.total.cents).toBe(journey.totalCents);
    expect(assessment.lines.reduce((sum, line) => sum + line.amount.cents, 0)).toBe(journey.totalCents);
    expect(assessment.dues.reduce((sum, due) => sum + due.amount.cents, 0)).toBe(Math.max(0, journey.totalCents));
    expect(assessment.dues.every((due) => due.dueOn >= journey.servedOn)).toBe(true);
    expect(JSON.stringify(assessment.lines.map((line) => lineText(texts, line)))).not.toMatch(PLACEHOLDER);
    if (journey.dues !== undefined) expect(assessment.dues.map((due) => `${due.dueOn}: ${due.amount.cents}`)).toEqual(journey.dues);
  });

  it(`${journey.title}: pages, summary and rulings read well`, () => {
    const values = settingsOn(service, journey.town.settings, localDate(`${yearOf(localDate(journey.today))}-01-01`)) ?? {};
    const form = tailoredForm(service, { values, law: journey.town.lawPack }, localDate(journey.today));
    const due = rulingsDue(service, journey.answers, values);
    if (journey.pages !== undefined) expect(reachablePages(form, journey.answers)).toHaveLength(journey.pages);
    const rows = summarize(compileForm(form, texts.form!), journey.answers).flatMap((section) => section.rows);
    expect(rows.filter((row) => row.value.trim() === '' || row.label.trim() === '')).toEqual([]);
    expect(due.map(({ key }) => key)).toEqual(expect.arrayContaining((journey.rulings ?? []).map(({ key }) => key)));
    expect(JSON.stringify(due.map((one) => rulingView(texts, one)))).not.toMatch(PLACEHOLDER);
  });
}

/** The contract that every service passes. Call it once in `service.spec.ts`. */
export function describeService(service: ServiceDefinition, { texts, towns = [], journeys = [] }: ServiceExamples): void {
  const german = textsIn(texts, 'de');

  describe(`service ${service.code}`, () => {
    it('is data: survives JSON, texts too', () => {
      expect(JSON.parse(JSON.stringify(service))).toEqual(service);
      expect(JSON.parse(JSON.stringify(texts))).toEqual(texts);
    });

    it('is complete and consistent', () => {
      expect(checkService(service, german)).toEqual([]);
    });

    for (const locale of LOCALES) if (locale !== 'de' && texts[locale] !== undefined) describeTranslation(service, texts, locale);
    for (const town of towns) describeTown(service, german, town);
    if (!isOnlineService(service)) return;

    it('shows at least one way through it', () => {
      expect(journeys.length).toBeGreaterThan(0);
    });

    for (const journey of journeys) describeJourney(service, german, journey);
  });
}
