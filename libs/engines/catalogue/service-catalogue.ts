import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LocalDate, Locale } from '#kernel';
import { berlinDate, inForce, INTL_TAGS, localeOf } from '#kernel';
import { CLOCK } from '#platform/clock';
import { isOnlineService, pageInLanguage, settingsOn, textsIn } from '#sdk/service';
import type { OnlineService, PageOfService, ServiceTexts, SettingValues, TextsByLocale } from '#sdk/service';
import { TownConfig } from '#engines/tenancy';
import type { Department, Town } from '#engines/tenancy';
import type { LifeSituation, Offers, ServiceOffer } from './domain/offer.js';
import { SERVICE_LIBRARY } from './library.js';
import type { ServiceLibrary } from './library.js';
import { ServiceVersionStore } from './store/service-version.store.js';
import type { ServiceSnapshot } from './store/service-version.store.js';

/** A town, and the language in which somebody reads. */
type Bound = { readonly tenantId: string; readonly locale?: Locale };

/** A service as this town offers it today. */
export interface OfferedService extends ServiceSnapshot {
  readonly offer: ServiceOffer;
  /** Where people go with it; absent when another authority runs it and no office here is named. */
  readonly department: Department;
  readonly page: Required<PageOfService>;
  /** Keys of the page that are German because there are no words in the reader's language. */
  readonly untranslated: readonly string[];
  readonly values: SettingValues | undefined;
}

/** A life situation in words of a language; in German what is named. */
export interface SaidLifeSituation extends LifeSituation {
  readonly untranslated: readonly string[];
}

/** An online service in the version that a draft or case is pinned to. */
export interface PinnedService {
  readonly service: OnlineService;
  readonly texts: ServiceTexts;
  /** The language of the texts: German where nobody has translated them. */
  readonly language: Locale;
}

/** Where a service says nothing of it. */
const USUAL_WORKING_DAYS = 10;

/** What a town offers, merged from library, town and day. */
@Injectable()
export class ServiceCatalogue {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary,
    private readonly towns: TownConfig,
    private readonly versions: ServiceVersionStore,
  ) {}

  /** All offered services by their deed, in the order of the reader's language. */
  async all(bound: Bound): Promise<OfferedService[]> {
    const offers = await this.offers(bound);
    const town = await this.towns.town(bound);
    const own = (await this.towns.words(bound)).services ?? {};
    const { compare } = new Intl.Collator(INTL_TAGS[localeOf(bound)]);
    return offers.services.map((offer) => this.#merge(offer, town, localeOf(bound), own)).toSorted((a, b) => compare(a.page.deed, b.page.deed));
  }

  async find(bound: Bound, code: string): Promise<OfferedService | undefined> {
    const offer = (await this.offers(bound)).services.find((candidate) => candidate.code === code);
    return offer && this.#merge(offer, await this.towns.town(bound), localeOf(bound), (await this.towns.words(bound)).services ?? {});
  }

  /** Why people come, in the words of the reader's language where the town has them. */
  async lifeSituations(bound: Bound): Promise<SaidLifeSituation[]> {
    const { lifeSituations } = await this.offers(bound);
    const said = (await this.towns.words(bound)).lifeSituations;
    return lifeSituations.map((situation) => ({ ...situation, ...said?.[situation.code], untranslated: localeOf(bound) === 'de' || said?.[situation.code] ? [] : ['title', 'text'] }));
  }

  offers(bound: Bound): Promise<Offers> {
    return this.towns.section<Offers>(bound, 'services');
  }

  /** What the town has set for a service: every dated entry. */
  async offerOf(bound: Bound, code: string): Promise<ServiceOffer | undefined> {
    return (await this.offers(bound)).services.find((candidate) => candidate.code === code);
  }

  async valuesOn(bound: Bound, service: OnlineService, day: LocalDate): Promise<SettingValues> {
    return settingsOn(service, (await this.offerOf(bound, service.code))?.settings ?? [], day) ?? {};
  }

  async departmentOf(bound: Bound, service: OnlineService): Promise<Department> {
    const offer = await this.offerOf(bound, service.code);
    return departmentFor(await this.towns.town(bound), offer, service.departmentRole);
  }

  /** Working days within which the office wants to have answered: what the town says, else what the standard service says. */
  async targetDays(bound: Bound, service: OnlineService): Promise<number> {
    const review = service.steps.find((step) => step.step === 'review');
    return (await this.offerOf(bound, service.code))?.workingDays ?? review?.workingDays ?? USUAL_WORKING_DAYS;
  }

  /** Percent of the fee that stays owed by whoever withdraws after the decision. @param day of the application: its prices count */
  async withdrawalPercent(bound: Bound, service: OnlineService, day: LocalDate): Promise<number> {
    return inForce((await this.offerOf(bound, service.code))?.withdrawalFees ?? [], day)?.percent ?? 0;
  }

  /** Whether the town still takes this version of a service online. */
  async takes(bound: Bound, code: string, version: number): Promise<boolean> {
    const current = this.library.find(({ service }) => service.code === code)?.service;
    return (await this.offerOf(bound, code))?.offer === 'online' && current?.withdrawnVersions?.includes(version) !== true;
  }

  /**
   * The published version. Its German texts are those it was published with; translations of the current version are those of this release.
   * @throws when it is not an online service.
   */
  async pinned(code: string, version: number, locale: Locale = 'de'): Promise<PinnedService> {
    const { service, texts } = await this.versions.byVersion(code, version);
    if (!isOnlineService(service)) throw new Error(`${code} is not an online service`);
    const current = this.library.find((one) => one.service.code === code && one.service.version === version);
    const said: TextsByLocale = { ...texts, ...current?.texts, de: texts.de };
    const language = said[locale]?.form === undefined ? 'de' : locale;
    return { service, texts: textsIn(said, language), language };
  }

  /** @param own what the town says differently in that language, by code */
  #merge(offer: ServiceOffer, town: Town, locale: Locale, own: Readonly<Record<string, Partial<PageOfService>>>): OfferedService {
    const snapshot = this.library.find(({ service }) => service.code === offer.code)!;
    const values = settingsOn(snapshot.service, offer.settings, berlinDate(this.clock.now()));
    const said = pageInLanguage(snapshot.service, snapshot.texts, locale, values, { ...(locale === 'de' ? {} : { [locale]: own[offer.code] ?? {} }), de: offer.texts }, { town: town.name });
    return { ...snapshot, offer, ...said, values, department: departmentFor(town, offer, snapshot.service.departmentRole) };
  }
}

function departmentFor(town: Town, offer: ServiceOffer | undefined, role: string): Department {
  const named = town.departments.find(({ code }) => code === offer?.department);
  return named ?? town.departments.find(({ roles }) => roles.includes(role)) ?? town.departments[0]!;
}
