import { Inject, Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUrl, Matches, Max, Min, ValidateNested } from 'class-validator';
import { berlinDate, LOCALES, parseLocalDate } from '#kernel';
import type { Actor, Clock, LocalDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { checkSettings, isOnlineService, pageInLanguage, settingsOn } from '#sdk/service';
import type { PageOfService, ServiceDefinition, SettingValues } from '#sdk/service';
import type { Mistake, SectionReading, TenantFolder, TenantSection, Town, YamlFile } from '#engines/tenancy';
import type { Offers, ServiceOffer } from '../domain/offer.js';
import { termsOf } from '../domain/search-terms.js';
import { SERVICE_LIBRARY } from '../library.js';
import type { ServiceLibrary } from '../library.js';
import { SearchStore } from '../store/search.store.js';

const OFFERS = ['online', 'not-online-yet', 'elsewhere'] as const;
const TEXT_KEYS = ['title', 'deed', 'summary', 'feeText', 'durationText', 'processingText', 'needs', 'whoMay', 'afterwards', 'otherWays', 'legalBasis', 'keywords'];

class ElsewhereConfig {
  @IsNotEmpty({ message: 'who runs it' })
  organisation!: string;

  @IsUrl({ protocols: ['https'], require_protocol: true }, { message: 'an https address' })
  url!: string;

  @IsNotEmpty({ message: 'why, in a sentence for people' })
  reason!: string;
}

class FeeConfig {
  @IsNotEmpty({ message: 'what for' })
  label!: string;

  @IsNotEmpty({ message: 'how much, in words: 10,00 Euro' })
  amount!: string;
}

class SettingsConfig {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day in quotes: "2025-01-01"' })
  validFrom!: string;

  @IsObject({ message: 'values by setting' })
  values!: SettingValues;
}

class WithdrawalFeeConfig {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day in quotes: "2025-01-01"' })
  validFrom!: string;

  @IsInt({ message: 'percent of the fee as a whole number: 25' })
  @Min(0, { message: 'nothing is 0' })
  @Max(100, { message: 'all of it is 100' })
  percent!: number;
}

class FourEyesConfig {
  @IsOptional()
  @IsArray({ message: 'codes of decisions of this service' })
  @IsString({ each: true, message: 'codes of decisions of this service' })
  decisions?: string[];

  @IsOptional()
  @IsInt({ message: 'whole euros: 1000' })
  @Min(0, { message: 'whole euros: 1000' })
  over?: number;
}

class OfferConfig {
  @IsNotEmpty({ message: 'the code of a standard service' })
  code!: string;

  @IsIn(OFFERS, { message: `one of ${OFFERS.join(', ')}` })
  offer!: (typeof OFFERS)[number];

  @IsOptional()
  @IsString({ message: 'the code of a department of tenant.yaml' })
  department?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ElsewhereConfig)
  elsewhere?: ElsewhereConfig;

  @IsArray({ message: 'a list of label and amount' })
  @ValidateNested({ each: true })
  @Type(() => FeeConfig)
  fees: FeeConfig[] = [];

  @IsObject({ message: 'what the town says differently' })
  texts: Partial<PageOfService> = {};

  @IsArray({ message: 'a list of validFrom and values' })
  @ValidateNested({ each: true })
  @Type(() => SettingsConfig)
  settings: SettingsConfig[] = [];

  @IsOptional()
  @ValidateNested()
  @Type(() => FourEyesConfig)
  fourEyes?: FourEyesConfig;

  @IsArray({ message: 'a list of validFrom and percent' })
  @ValidateNested({ each: true })
  @Type(() => WithdrawalFeeConfig)
  withdrawalFees: WithdrawalFeeConfig[] = [];

  @IsOptional()
  @IsInt({ message: 'working days as a whole number' })
  @Min(1, { message: 'at least one working day' })
  @Max(250, { message: 'at most 250 working days: a year' })
  workingDays?: number;

  @IsOptional()
  @IsString({ message: 'the code of a number range of tenant.yaml' })
  numberRange?: string;
}

class LifeSituationConfig {
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'lower case letters, digits and dashes' })
  code!: string;

  @IsNotEmpty({ message: 'what happens in a life: Umziehen' })
  title!: string;

  @IsNotEmpty({ message: 'a sentence that says what to think of' })
  text!: string;

  @IsArray({ message: 'codes of services' })
  @IsString({ each: true, message: 'codes of services' })
  services!: string[];
}

class ServicesFile {
  @IsArray({ message: 'a list of code, title, text and services' })
  @ValidateNested({ each: true })
  @Type(() => LifeSituationConfig)
  lifeSituations: LifeSituationConfig[] = [];


  @IsArray({ message: 'codes of the six most used services' })
  @ArrayMaxSize(6, { message: 'at most six' })
  @IsString({ each: true, message: 'codes of services' })
  mostUsed!: string[];

  @IsArray({ message: 'what the town offers' })
  @ValidateNested({ each: true })
  @Type(() => OfferConfig)
  services!: OfferConfig[];
}

const NOTHING: Offers = { mostUsed: [], lifeSituations: [], services: [] };

/** `services.yaml`: which services of the library a town offers, and how. */
@Injectable()
export class ServicesSection implements TenantSection<Offers> {
  readonly name = 'services';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary,
    private readonly search: SearchStore,
  ) {}

  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<Offers> {
    const file = folder.yaml('services.yaml');
    if (!file) return { value: NOTHING, mistakes: [folder.missing('services.yaml', 'write services.yaml; tenants/_template shows how')] };

    const { value, mistakes } = file.read(ServicesFile);
    if (mistakes.length > 0) return { value: NOTHING, mistakes };
    const town = others.get('town') as Town;
    const more = value.services.flatMap((offer, index) => this.#mistakesOf(file, `services.${index}`, offer, town, value.services.findIndex((other) => other.code === offer.code) !== index));
    const offered = (code: string): boolean => value.services.some((offer) => offer.code === code);
    const unknown = value.mostUsed.flatMap((code, index) => (offered(code) ? [] : [file.mistake(`mostUsed.${index}`, `${code} is not offered below`)]));
    const { mostUsed, lifeSituations } = value;
    const situations = lifeSituations.flatMap(({ services }, at) => services.flatMap((code, index) => (offered(code) ? [] : [file.mistake(`lifeSituations.${at}.services.${index}`, `${code} is not offered below`)])));
    return { value: { mostUsed, lifeSituations, services: value.services as unknown as ServiceOffer[] }, mistakes: [...more, ...unknown, ...situations] };
  }

  async apply(tx: Tx, _actor: Actor, { services, mostUsed }: Offers): Promise<void> {
    const today = berlinDate(this.clock.now());
    for (const offer of services) {
      const { service, texts } = this.library.find(({ service: { code } }) => code === offer.code)!;
      for (const locale of LOCALES) {
        const { page } = pageInLanguage(service, texts, locale, settingsOn(service, offer.settings, today), { de: offer.texts });
        const terms = locale === 'de' || texts[locale]?.keywords !== undefined ? searchTerms(page, mostUsed.includes(offer.code) ? 1.05 : 1) : [];
        await this.search.replace(tx, { serviceCode: offer.code, locale }, terms);
      }
    }
    await this.search.dropOthers(tx, services.map(({ code }) => code));
  }

  #mistakesOf(file: YamlFile, path: string, offer: OfferConfig, town: Town, twice: boolean): Mistake[] {
    const found = this.library.find(({ service }) => service.code === offer.code);
    if (!found) return [file.mistake(`${path}.code`, `a service of the library; ${offer.code} is none`)];
    const { service } = found;
    const mistakes: Mistake[] = twice ? [file.mistake(`${path}.code`, 'offered once only')] : [];
    const says = (key: string, remedy: string): void => void mistakes.push(file.mistake(`${path}.${key}`, remedy));

    if (offer.offer === 'elsewhere' && !offer.elsewhere) says('elsewhere', 'who runs it, with address and reason');
    if (offer.offer === 'online' && !isOnlineService(service)) says('offer', `${offer.code} is only described: not-online-yet or elsewhere`);
    const departments = town.departments ?? [];
    if (offer.department !== undefined && !departments.some(({ code }) => code === offer.department)) says('department', 'a department of tenant.yaml');
    if (offer.department === undefined && offer.offer !== 'elsewhere' && !departments.some(({ roles }) => roles?.includes(service.departmentRole))) {
      says('code', `no department of tenant.yaml has the role ${service.departmentRole}: add the role or name a department here`);
    }
    const decisions = isOnlineService(service) ? service.rulings.flatMap(({ options }) => options.map(({ decision }) => decision)) : [];
    for (const decision of offer.fourEyes?.decisions ?? []) if (!decisions.includes(decision)) says('fourEyes.decisions', `one of ${decisions.join(', ')}`);
    mistakes.push(...this.#withdrawalMistakes(file, `${path}.withdrawalFees`, service, offer));
    for (const key of Object.keys(offer.texts)) if (!TEXT_KEYS.includes(key)) says(`texts.${key}`, `one of ${TEXT_KEYS.join(', ')}`);
    if (offer.offer === 'online') {
      if (offer.settings.length === 0) says('settings', 'at least one entry with validFrom and values');
      if (isOnlineService(service) && service.tariff && !this.#rangeOf(town, offer)) says('numberRange', 'the code of a number range under payments.ranges of tenant.yaml');
    }
    offer.settings.forEach((entry, index) => mistakes.push(...this.#settingMistakes(file, `${path}.settings.${index}`, service.settings ?? {}, entry)));
    return mistakes;
  }

  /** A fee that stays owed needs a fee, and a day on which it begins. */
  #withdrawalMistakes(file: YamlFile, path: string, service: ServiceDefinition, { withdrawalFees }: OfferConfig): Mistake[] {
    const charges = isOnlineService(service) && service.kind === 'application' && service.tariff !== undefined;
    if (withdrawalFees.length > 0 && !charges) return [file.mistake(path, `${service.code} is no application with a fee: nothing can stay owed`)];
    return withdrawalFees.flatMap(({ validFrom }, index) => [
      ...(parseLocalDate(validFrom) ? [] : [file.mistake(`${path}.${index}.validFrom`, 'an existing day')]),
      ...(withdrawalFees.findIndex((other) => other.validFrom === validFrom) === index ? [] : [file.mistake(`${path}.${index}.validFrom`, 'each day once only')]),
    ]);
  }

  #rangeOf(town: Town, offer: OfferConfig): boolean {
    const ranges = (town.payments as { ranges?: { code?: string }[] } | undefined)?.ranges ?? [];
    return ranges.some(({ code }) => code === offer.numberRange);
  }

  #settingMistakes(file: YamlFile, path: string, definition: Parameters<typeof checkSettings>[0], entry: SettingsConfig): Mistake[] {
    const day: LocalDate | undefined = parseLocalDate(entry.validFrom);
    const dated = day ? [] : [file.mistake(`${path}.validFrom`, 'an existing day')];
    return [...dated, ...checkSettings(definition, entry.values).map((issue) => file.mistake(`${path}.values.${issue.path}`, issue.expected))];
  }
}

/** @param favour above 1 lets what most people come for win a tie. */
function searchTerms(page: Required<PageOfService>, favour: number) {
  return termsOf([
    { text: page.deed, weight: favour },
    { text: page.title, weight: favour },
    ...page.keywords.map((text) => ({ text, weight: 0.95 * favour })),
    { text: page.summary, weight: 0.35 * favour },
  ]);
}
