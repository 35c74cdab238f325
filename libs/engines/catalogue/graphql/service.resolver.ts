import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { localeOf } from '#kernel';
import type { Actor, Clock, Locale } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { connectionOf, CurrentActor, MAX_FIRST } from '#platform/graphql';
import type { ConnectionOf } from '#platform/graphql';
import { isHoliday } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import { linkInputs } from '#sdk/form';
import { feeRows, isOnlineService, isStartable, textsIn } from '#sdk/service';
import { LawLibrary, officeOf, TownType } from '#engines/tenancy';
import { queryWords } from '../domain/search-terms.js';
import { shownWindows } from '../domain/shown-windows.js';
import { ServiceCatalogue } from '../service-catalogue.js';
import type { OfferedService } from '../service-catalogue.js';
import { SearchStore } from '../store/search.store.js';
import { assuranceTextsIn } from '../texts/assurance-texts-in.js';
import { ServiceConnection, ServiceType } from './service.type.js';

type Services = ConnectionOf<ServiceType>;

@Resolver(() => TownType)
export class ServiceResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
    private readonly search: SearchStore,
    private readonly database: TenantDatabase,
  ) {}

  @Query(() => ServiceType, { nullable: true, description: 'A service by its code; null when the town does not offer it.' })
  async service(@CurrentActor() actor: Actor, @Args('code', { type: () => String }) code: string): Promise<ServiceType | null> {
    const offered = await this.catalogue.find(actor, code);
    return offered ? this.#show(offered, await this.laws.of(actor), localeOf(actor)) : null;
  }

  @Query(() => ServiceConnection, { description: 'Everything the town offers, by what people want to do, in the order of the language that is read.' })
  async services(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Services> {
    const all = await this.catalogue.all(actor);
    const start = after ? all.findIndex(({ offer }) => offer.code === after) + 1 : 0;
    return this.#page(actor, all.slice(start), all.length, first);
  }

  @Query(() => ServiceConnection, { description: 'Services by everyday words, best first; typing errors are forgiven.' })
  async searchServices(
    @CurrentActor() actor: Actor,
    @Args('query', { type: () => String }) query: string,
    @Args('first', { type: () => Int }) first: number,
  ): Promise<Services> {
    const words = queryWords(query);
    const codes = words.length === 0 ? [] : await this.database.withTenant(actor, 'read', (tx) => this.search.search(tx, words, MAX_FIRST, [...new Set([localeOf(actor), 'de' as const])]));
    const all = await this.catalogue.all(actor);
    const found = codes.flatMap((code) => all.find(({ offer }) => offer.code === code) ?? []);
    return this.#page(actor, found, found.length, first);
  }

  @ResolveField(() => [ServiceType], { description: 'The services that most people come for.' })
  async mostUsed(@CurrentActor() actor: Actor, @Parent() _town: TownType): Promise<ServiceType[]> {
    return this.byCodes(actor, (await this.catalogue.offers(actor)).mostUsed);
  }

  /** Offered services in the order of their codes here. */
  async byCodes(actor: Actor, codes: readonly string[]): Promise<ServiceType[]> {
    const law = await this.laws.of(actor);
    const all = await this.catalogue.all(actor);
    return codes.flatMap((code) => all.find(({ offer }) => offer.code === code) ?? []).map((offered) => this.#show(offered, law, localeOf(actor)));
  }

  @ResolveField(() => Int, { description: 'How many services the town describes or offers.' })
  async serviceCount(@CurrentActor() actor: Actor, @Parent() _town: TownType): Promise<number> {
    return (await this.catalogue.offers(actor)).services.length;
  }

  async #page(actor: Actor, rest: readonly OfferedService[], totalCount: number, first: number): Promise<Services> {
    const law = await this.laws.of(actor);
    const size = Math.min(Math.max(first, 1), MAX_FIRST);
    const nodes = rest.slice(0, size).map((offered) => this.#show(offered, law, localeOf(actor)));
    return connectionOf({ nodes, totalCount, hasNextPage: rest.length > size }, ({ code }) => code);
  }

  #show({ service, texts, offer, department, page, values, untranslated }: OfferedService, law: LawPack, locale: Locale): ServiceType {
    const online = isOnlineService(service) && offer.offer === 'online' && values ? { service, ground: { values, law } } : undefined;
    const language = texts[locale]?.lines === undefined ? 'de' : locale;
    const computed = isOnlineService(service) && values ? feeRows(service, textsIn(texts, language), values, language) : [];
    const more = [...(language === locale && computed.length > 0 ? [] : ['feeDetails']), 'elsewhere'];
    const now = this.clock.now();
    return {
      ...page,
      untranslated: locale === 'de' ? [] : [...untranslated, ...more],
      code: service.code,
      availability: offer.offer,
      feeDetails: [...(computed.length > 0 ? computed : offer.fees)],
      assurance: service.assuranceLevel,
      assuranceText: assuranceTextsIn(locale)[service.assuranceLevel],
      office: officeOf(department, now, (day) => isHoliday(law, day), locale),
      windows: online ? shownWindows(online.service, online.ground, now) : [],
      startable: online !== undefined && isStartable(online.service, online.ground, now),
      linkInputs: online ? linkInputs(online.service.form) : [],
      elsewhere: offer.elsewhere ?? null,
      version: service.version,
    };
  }
}
