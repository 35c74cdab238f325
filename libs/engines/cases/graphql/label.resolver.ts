import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, parseInput, problem } from '#platform/graphql';
import { LabelCase } from '../commands/label-case.js';
import { CaseLabels } from '../desk/case-labels.js';
import { Desk } from '../desk/desk.js';
import { CaseResult } from './case.inputs.js';
import { CaseType } from './case.types.js';
import { LabelType, SetCaseLabelsInput } from './label.types.js';

@Resolver(() => CaseType)
export class LabelResolver {
  constructor(
    private readonly desk: Desk,
    private readonly labels: CaseLabels,
    private readonly label: LabelCase,
  ) {}

  @Query(() => [LabelType], { description: 'Labels of my departments. Staff only.' })
  labelsToFilter(@CurrentActor() actor: Actor): Promise<LabelType[]> {
    return this.desk.labels(actor);
  }

  @ResolveField(() => [LabelType], { description: 'Labels that its department may put on it.' })
  possibleLabels(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<readonly LabelType[]> {
    return this.desk.of(actor, id, (_tx, staff, { department }) => this.labels.list(staff, department));
  }

  @Mutation(() => CaseResult, { description: 'Says which labels a case has. Staff only.' })
  async setCaseLabels(@CurrentActor() actor: Actor, @Args('input', { type: () => SetCaseLabelsInput }) input: SetCaseLabelsInput): Promise<object> {
    const parsed = parseInput(SetCaseLabelsInput, input);
    if (!parsed.ok) return parsed.error;
    const done = await this.label.all(actor, parsed.value.caseId, parsed.value.labels);
    return done.ok ? { case: await this.desk.find(actor, done.value), nextCaseId: await this.desk.next(actor, done.value) } : problem(done.error);
  }
}
