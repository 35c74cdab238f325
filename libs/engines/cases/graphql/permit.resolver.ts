import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { PermitCheck } from '../permits/permit-check.js';

@ObjectType('PermitCheck', { description: 'What whoever checks a permit learns: nothing but whether paper and plate belong together today.' })
export class PermitCheckType {
  @Field(() => Boolean, { description: 'Whether the permit with this code is valid today for what was typed. False for an unknown code too.' })
  valid!: boolean;
}

@Resolver(() => PermitCheckType)
export class PermitResolver {
  constructor(private readonly permits: PermitCheck) {}

  @Query(() => PermitCheckType, { description: 'Compares a permit with a plate. Never tells what is on file.' })
  async permitCheck(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => String }) code: string,
    @Args('plate', { type: () => String }) plate: string,
  ): Promise<PermitCheckType> {
    return { valid: await this.permits.execute(actor, code.slice(0, 40), plate.slice(0, 40)) };
  }
}
