import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { TownType } from '#engines/tenancy';
import { ServiceCatalogue } from '../service-catalogue.js';
import type { SaidLifeSituation } from '../service-catalogue.js';
import { ServiceResolver } from './service.resolver.js';
import { ServiceType } from './service.type.js';

@ObjectType('LifeSituation', { description: 'Something that happens in a life, with the services that belong to it.' })
export class LifeSituationType {
  @Field(() => ID, { description: 'Its code, and its address below /lebenslagen/.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What to think of, in a sentence.' })
  text!: string;

  @Field(() => [String], { description: 'Fields of it that are German, because there are no words for them in the language that was asked for.' })
  untranslated!: readonly string[];

  /** Codes; resolved to services on demand. */
  serviceCodes!: readonly string[];
}

@Resolver(() => LifeSituationType)
export class LifeSituationResolver {
  constructor(
    private readonly catalogue: ServiceCatalogue,
    private readonly services: ServiceResolver,
  ) {}

  @Query(() => LifeSituationType, { nullable: true, description: 'A life situation by its code; null when the town has none.' })
  async lifeSituation(@CurrentActor() actor: Actor, @Args('code', { type: () => String }) code: string): Promise<LifeSituationType | null> {
    return (await this.catalogue.lifeSituations(actor)).map(show).find((situation) => situation.code === code) ?? null;
  }

  @ResolveField('services', () => [ServiceType], { description: 'What the town offers for it, in the town\'s order.' })
  servicesOf(@CurrentActor() actor: Actor, @Parent() { serviceCodes }: LifeSituationType): Promise<ServiceType[]> {
    return this.services.byCodes(actor, serviceCodes);
  }
}

@Resolver(() => TownType)
export class TownLifeSituations {
  constructor(private readonly catalogue: ServiceCatalogue) {}

  @ResolveField(() => [LifeSituationType], { description: 'Why people come, in the town\'s order.' })
  async lifeSituations(@CurrentActor() actor: Actor, @Parent() _town: TownType): Promise<LifeSituationType[]> {
    return (await this.catalogue.lifeSituations(actor)).map(show);
  }
}

const show = ({ services, ...said }: SaidLifeSituation): LifeSituationType => ({ ...said, serviceCodes: services });
