import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, Id, LocalDate, Result } from '#kernel';
import { CurrentActor, invalidInput, parseInput, problem } from '#platform/graphql';
import type { ErrorCode } from '#platform/graphql';
import { DeclareBias } from '../commands/declare-bias.js';
import { DismissCase } from '../commands/dismiss-case.js';
import { ForwardCase } from '../commands/forward-case.js';
import { PostDocument } from '../commands/post-document.js';
import { ReopenCase } from '../commands/reopen-case.js';
import { RestrictCase } from '../commands/restrict-case.js';
import { RevokePermit } from '../commands/revoke-permit.js';
import { Deciders } from '../desk/deciders.js';
import { Desk } from '../desk/desk.js';
import { FourEyes } from '../desk/four-eyes.js';
import { HandOverSheets } from '../hand-overs/hand-over-sheet.js';
import { CaseResult } from './case.inputs.js';
import { CaseType } from './case.types.js';
import { PostDocumentInput, PostingType } from './posting.types.js';
import { CaseAccessType, DeclareBiasInput, DepartmentType, DismissCaseInput, ForwardCaseInput, ForwardResult, ReopenCaseInput, RestrictCaseInput, RevokePermitInput } from './desk-steps.inputs.js';

/** Steps beside the straight way of a case. */
@Resolver(() => CaseType)
export class DeskStepsResolver {
  constructor(
    private readonly desk: Desk,
    private readonly forward: ForwardCase,
    private readonly dismiss: DismissCase,
    private readonly reopen: ReopenCase,
    private readonly revoke: RevokePermit,
    private readonly restrict: RestrictCase,
    private readonly bias: DeclareBias,
    private readonly fourEyes: FourEyes,
    private readonly deciders: Deciders,
    private readonly sheets: HandOverSheets,
    private readonly post: PostDocument,
  ) {}

  @ResolveField(() => Boolean, { description: 'Four eyes: whether I decided this and somebody else has to send it out.' })
  secondPersonNeeded(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<boolean> {
    return this.desk.of(actor, id, (tx, staff, row) => this.fourEyes.isSecondMissing(tx, staff, row));
  }

  @ResolveField(() => Boolean, { description: 'Whether my role may decide it: some decisions belong to one role by law.' })
  mayDecide(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<boolean> {
    return this.desk.of(actor, id, (_tx, staff, row) => this.deciders.may(staff, row));
  }

  @ResolveField(() => PostingType, { nullable: true, description: 'What the office prints and posts for it; null where it posts nothing but letters.' })
  posting(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<PostingType | null> {
    return this.desk.of(actor, id, (_tx, staff, row) => this.sheets.posting(staff, row));
  }

  @Mutation(() => CaseResult, { description: 'Notes that a paid paper was printed and given to the post. Staff only.' })
  async postDocument(@CurrentActor() actor: Actor, @Args('input', { type: () => PostDocumentInput }) input: PostDocumentInput): Promise<object> {
    const parsed = parseInput(PostDocumentInput, input);
    if (!parsed.ok) return parsed.error;
    const { postedOn, ...seen } = parsed.value;
    const done = await this.post.execute(actor, { ...seen, on: postedOn as LocalDate });
    if (done.ok) return { case: await this.desk.find(actor, done.value), nextCaseId: await this.desk.next(actor, done.value) };
    return done.error === 'DATE_IN_FUTURE' || done.error === 'DATE_BEFORE_PAYMENT' ? invalidInput([{ path: 'postedOn', code: done.error }]) : problem(done.error);
  }

  @ResolveField(() => CaseAccessType, { description: 'Who may see it and who keeps out of it.' })
  access(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CaseAccessType> {
    return this.desk.of(actor, id, (_tx, staff, row) => Promise.resolve({ department: row.department, restrictedTo: row.restrictedTo, keptOut: row.keptFrom.includes(staff.personId) }));
  }

  @Query(() => [DepartmentType], { description: 'Departments of the town, to forward a case to. Staff only.' })
  departments(@CurrentActor() actor: Actor): Promise<DepartmentType[]> {
    return this.desk.departments(actor);
  }

  @Mutation(() => ForwardResult, { description: 'Gives a case to somebody else, or to another department, which alone sees it from then on. Staff only.' })
  async forwardCase(@CurrentActor() actor: Actor, @Args('input', { type: () => ForwardCaseInput }) input: ForwardCaseInput): Promise<object> {
    const parsed = parseInput(ForwardCaseInput, input);
    if (!parsed.ok) return parsed.error;
    const { assigneeId, ...wish } = parsed.value;
    const reference = await this.desk.referenceOf(actor, wish.caseId);
    const done = await this.forward.execute(actor, { ...wish, assigneeId: assigneeId ?? undefined });
    if (done.ok) return { reference, nextCaseId: await this.desk.next(actor, done.value) };
    if (done.error === 'DEPARTMENT_UNKNOWN') return invalidInput([{ path: 'department', code: done.error }]);
    return done.error === 'ASSIGNEE_UNKNOWN' ? invalidInput([{ path: 'assigneeId', code: done.error }]) : problem(done.error);
  }

  @Mutation(() => CaseResult, { description: 'Closes a case without a decision. Staff only.' })
  dismissCase(@CurrentActor() actor: Actor, @Args('input', { type: () => DismissCaseInput }) input: DismissCaseInput): Promise<object> {
    return this.#run(actor, DismissCaseInput, input, (wish) => this.dismiss.execute(actor, wish));
  }

  @Mutation(() => CaseResult, { description: 'Takes a closed case up again that has led to no money and no permit. Staff only.' })
  reopenCase(@CurrentActor() actor: Actor, @Args('input', { type: () => ReopenCaseInput }) input: ReopenCaseInput): Promise<object> {
    return this.#run(actor, ReopenCaseInput, input, (wish) => this.reopen.execute(actor, wish));
  }

  @Mutation(() => CaseResult, { description: 'Revokes a permit, with a notice by letter. Pays nothing back. Staff only.' })
  revokePermit(@CurrentActor() actor: Actor, @Args('input', { type: () => RevokePermitInput }) input: RevokePermitInput): Promise<object> {
    return this.#run(actor, RevokePermitInput, input, (wish) => this.revoke.execute(actor, wish));
  }

  @Mutation(() => CaseResult, { description: 'Lets only some people of the department see a case. Heads of departments only.' })
  restrictCase(@CurrentActor() actor: Actor, @Args('input', { type: () => RestrictCaseInput }) input: RestrictCaseInput): Promise<object> {
    return this.#run(actor, RestrictCaseInput, input, ({ to, ...seen }) => this.restrict.execute(actor, { ...seen, to: to ?? null }));
  }

  @Mutation(() => CaseResult, { description: 'Says that a case is one\'s own, a relative\'s, or that one is biased: others decide it. Staff only.' })
  declareBias(@CurrentActor() actor: Actor, @Args('input', { type: () => DeclareBiasInput }) input: DeclareBiasInput): Promise<object> {
    return this.#run(actor, DeclareBiasInput, input, (seen) => this.bias.execute(actor, seen));
  }

  async #run<T extends object>(actor: Actor, type: new () => T, input: T, command: (value: T) => Promise<Result<Id, ErrorCode>>): Promise<object> {
    const parsed = parseInput(type, input);
    if (!parsed.ok) return parsed.error;
    const done = await command(parsed.value);
    return done.ok ? { case: await this.desk.find(actor, done.value), nextCaseId: await this.desk.next(actor, done.value) } : problem(done.error);
  }
}
