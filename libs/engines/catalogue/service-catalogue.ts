import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import { isOnlineService, pageOfService, settingsOn } from '#sdk/service';
import type { OnlineService, PageOfService, ServiceTexts, SettingValues } from '#sdk/service';
import { TownConfig } from '#engines/tenancy';
import type { Department, Town } from '#engines/tenancy';
import type { Offers, ServiceOffer } from './domain/offer.js';
import { SERVICE_LIBRARY } from './library.js';
import type { ServiceLibrary } from './library.js';
import { ServiceVersionStore } from './store/service-version.store.js';
import type { ServiceSnapshot } from './store/service-version.store.js';

type Bound = { readonly tenantId: string };

/** A service as this town offers it today. */
export interface OfferedService extends ServiceSnapshot {
  readonly offer: ServiceOffer;
  /** Where people go with it; absent when another authority runs it and no office here is named. */
  readonly department: Department;
  readonly page: Required<PageOfService>;
  readonly values: SettingValues | undefined;
}

/** An online service in the version that a draft or case is pinned to. */
export interface PinnedService {
  readonly service: OnlineService;
  readonly texts: ServiceTexts;
}

/** Where a service says nothing of it. */
const USUAL_WORKING_DAYS = 10;

const byGerman = new Intl.Collator('de').compare;

/** What a town offers, merged from library, town and day. */
@Injectable()
export class ServiceCatalogue {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary,
    private readonly towns: TownConfig,
    private readonly versions: ServiceVersionStore,
  ) {}

  /** All offered services by their deed, in German order. */
  async all(bound: Bound): Promise<OfferedService[]> {
    const offers = await this.offers(bound);
    const town = await this.towns.town(bound);
    return offers.services.map((offer) => this.#merge(offer, town)).toSorted((a, b) => byGerman(a.page.deed, b.page.deed));
  }

  async find(bound: Bound, code: string): Promise<OfferedService | undefined> {
    const offer = (await this.offers(bound)).services.find((candidate) => candidate.code === code);
    return offer && this.#merge(offer, await this.towns.town(bound));
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

  /** Whether the town still takes this version of a service online. */
  async takes(bound: Bound, code: string, version: number): Promise<boolean> {
    const current = this.library.find(({ service }) => service.code === code)?.service;
    return (await this.offerOf(bound, code))?.offer === 'online' && current?.withdrawnVersions?.includes(version) !== true;
  }

  /** The published version; texts in German. @throws when it is not an online service. */
  async pinned(code: string, version: number): Promise<PinnedService> {
    const { service, texts } = await this.versions.byVersion(code, version);
    if (!isOnlineService(service)) throw new Error(`${code} is not an online service`);
    return { service, texts: texts.de };
  }

  #merge(offer: ServiceOffer, town: Town): OfferedService {
    const snapshot = this.library.find(({ service }) => service.code === offer.code)!;
    const values = settingsOn(snapshot.service, offer.settings, berlinDate(this.clock.now()));
    const page = pageOfService(snapshot.service, snapshot.texts.de, values, offer.texts, { town: town.name });
    return { ...snapshot, offer, page, values, department: departmentFor(town, offer, snapshot.service.departmentRole) };
  }
}

function departmentFor(town: Town, offer: ServiceOffer | undefined, role: string): Department {
  const named = town.departments.find(({ code }) => code === offer?.department);
  return named ?? town.departments.find(({ roles }) => roles.includes(role)) ?? town.departments[0]!;
}
