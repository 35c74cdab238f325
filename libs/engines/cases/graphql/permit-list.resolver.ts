import { Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { PermitLists } from '../permits/permit-lists.js';
import { PermitListType } from './permit-list.types.js';

@Resolver(() => PermitListType)
export class PermitListResolver {
  constructor(private readonly lists: PermitLists) {}

  @Query(() => [PermitListType], { description: 'Lists of valid permits of my departments, for wardens. Staff only.' })
  permitLists(@CurrentActor() actor: Actor): Promise<PermitListType[]> {
    return this.lists.list(actor);
  }

  @Query(() => Int, { nullable: true, description: 'How many permits of my departments are valid today; null where none are issued. Staff only.' })
  permitsValid(@CurrentActor() actor: Actor): Promise<number | null> {
    return this.lists.total(actor);
  }
}
