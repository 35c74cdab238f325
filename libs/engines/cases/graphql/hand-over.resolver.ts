import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, parseInput, problem } from '#platform/graphql';
import { MakeHandOver } from '../commands/make-hand-over.js';
import { ReleaseHandOver } from '../commands/release-hand-over.js';
import { Desk } from '../desk/desk.js';
import { HandOvers } from '../hand-overs/hand-overs.js';
import { Twins } from '../desk/twins.js';
import { CaseType } from './case.types.js';
import { CaseTwinType, HandOverGroupType, HandOverType, MakeHandOverInput, MakeHandOverResult, ReleaseHandOverInput, ReleaseHandOverResult } from './hand-over.types.js';

@Resolver(() => CaseType)
export class HandOverResolver {
  constructor(
    private readonly desk: Desk,
    private readonly handOvers: HandOvers,
    private readonly twins: Twins,
    private readonly make: MakeHandOver,
    private readonly release: ReleaseHandOver,
  ) {}

  @Query(() => [HandOverGroupType], { description: 'What my departments hand over to specialist systems. Staff only.' })
  handOverGroups(@CurrentActor() actor: Actor): Promise<HandOverGroupType[]> {
    return this.handOvers.list(actor);
  }

  @Query(() => Int, { nullable: true, description: 'How many applications of my departments have not gone to a specialist system yet; null where nothing is handed over. Staff only.' })
  handOversWaiting(@CurrentActor() actor: Actor): Promise<number | null> {
    return this.handOvers.waiting(actor);
  }

  @ResolveField(() => HandOverType, { nullable: true, description: 'The file in which it went to the specialist system; null before.' })
  handOver(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<HandOverType | null> {
    return this.desk.of(actor, id, (tx) => this.handOvers.ofCase(tx, id));
  }

  @ResolveField(() => [CaseTwinType], { description: 'Other cases that look like the same person\'s.' })
  looksLike(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CaseTwinType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.twins.of(tx, staff, row));
  }

  @Mutation(() => MakeHandOverResult, { description: 'Makes the next file for a specialist system. Staff only.' })
  async makeHandOver(@CurrentActor() actor: Actor, @Args('input', { type: () => MakeHandOverInput }) input: MakeHandOverInput): Promise<object> {
    const parsed = parseInput(MakeHandOverInput, input);
    if (!parsed.ok) return parsed.error;
    const made = await this.make.execute(actor, parsed.value);
    return made.ok ? { handOver: await this.handOvers.find(actor, made.value) } : problem(made.error);
  }

  @Mutation(() => ReleaseHandOverResult, { description: 'Decides and notes as done the plain applications of a file, at most 100 at once. Staff only.' })
  async releaseHandOver(@CurrentActor() actor: Actor, @Args('input', { type: () => ReleaseHandOverInput }) input: ReleaseHandOverInput): Promise<object> {
    const parsed = parseInput(ReleaseHandOverInput, input);
    if (!parsed.ok) return parsed.error;
    const done = await this.release.execute(actor, parsed.value.handOverId);
    return done.ok ? done.value : problem(done.error);
  }
}
