import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, parseInput, problem } from '#platform/graphql';
import { StartFollowUp } from '../commands/start-follow-up.js';
import { Desk } from '../desk/desk.js';
import { RelatedCases } from '../desk/related-cases.js';
import { CaseType } from './case.types.js';
import { RelatedCaseType, StartFollowUpInput, StartFollowUpResult } from './follow-up.types.js';

@Resolver(() => CaseType)
export class FollowUpResolver {
  constructor(
    private readonly desk: Desk,
    private readonly related: RelatedCases,
    private readonly start: StartFollowUp,
  ) {}

  @ResolveField(() => RelatedCaseType, { nullable: true, description: 'The case whose permit this one follows; null for a first application.' })
  follows(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<RelatedCaseType | null> {
    return this.desk.of(actor, id, (tx, staff, row) => this.related.before(tx, staff, row));
  }

  @ResolveField(() => [RelatedCaseType], { description: 'Cases that follow the permit of this one, oldest first.' })
  followedBy(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<RelatedCaseType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.related.after(tx, staff, row));
  }

  @Mutation(() => StartFollowUpResult, { description: 'Begins what shall follow an issued permit, by number and code or from the account that sent it.' })
  async startFollowUp(@CurrentActor() actor: Actor, @Args('input', { type: () => StartFollowUpInput }) input: StartFollowUpInput): Promise<object> {
    const parsed = parseInput(StartFollowUpInput, input);
    if (!parsed.ok) return parsed.error;
    const started = await this.start.execute(actor, parsed.value);
    return started.ok ? started.value : problem(started.error);
  }
}
