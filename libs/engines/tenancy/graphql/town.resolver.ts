import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { berlinDate, localeOf } from '#kernel';
import type { Clock } from '#kernel';
import { isHoliday } from '#sdk/law';
import { CLOCK } from '#platform/clock';
import { CurrentRequest } from '#platform/graphql';
import type { RequestContext } from '#platform/http';
import type { TownTheme } from '../theme.js';
import { LawLibrary } from '../law-library.js';
import { TenantRegistry } from '../tenant-registry.js';
import { TownConfig } from '../town-config.js';
import { officeOf } from './office.type.js';
import { TownType } from './town.type.js';

/** Origins outside the town's own host that a form may be sent on to: known from the payment providers. */
export const FORM_TARGETS = Symbol('FORM_TARGETS');

@Resolver(() => TownType)
export class TownResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FORM_TARGETS) private readonly formTargets: readonly string[],
    private readonly towns: TownConfig,
    private readonly registry: TenantRegistry,
    private readonly laws: LawLibrary,
  ) {}

  @Query(() => TownType, { description: 'The town whose host was asked: name, face, contact, offices.' })
  async town(@CurrentRequest() request: RequestContext): Promise<TownType> {
    const bound = { tenantId: request.tenant.id };
    const town = await this.towns.town(bound);
    const { portal } = await this.towns.words(request.actor);
    const theme = await this.towns.section<TownTheme>(bound, 'theme');
    const law = await this.laws.of(bound);
    const now = this.clock.now();
    return {
      code: town.code,
      name: town.name,
      officialName: town.officialName,
      portalName: portal?.name ?? town.portal.name,
      land: town.land,
      locales: [...town.locales],
      untranslated: localeOf(request.actor) === 'de' || portal ? [] : ['portalName', 'question', 'greeting'],
      question: portal?.question ?? town.portal.question,
      greeting: portal?.welcome ?? town.portal.welcome,
      canonicalHost: town.hosts.canonical,
      themePath: `/theme/${town.code}.${theme.stylesheet.hash}.css`,
      demonstration: town.demonstration,
      logo: { path: `/media/logo.${theme.logo.hash}.svg`, alt: town.theme.logoAlt },
      motif: { path: `/media/motif.${theme.motif.hash}.svg`, alt: town.theme.motifAlt },
      contact: town.contact,
      offices: town.departments.map((department) => officeOf(department, now, (day) => isHoliday(law, day), localeOf(request.actor))),
      formTargets: [...this.formTargets],
      now,
      today: berlinDate(now),
      configVersion: this.registry.byId(bound.tenantId)?.configVersion ?? 0,
    };
  }
}
