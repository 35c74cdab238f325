import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '#kernel';
import type { Actor, Id, LocalDate, Result } from '#kernel';
import { CurrentActor, CurrentRequest, invalidInput, parseInput, problem } from '#platform/graphql';
import type { RequestContext } from '#platform/http';
import type { ConnectionOf, ErrorCode } from '#platform/graphql';
import type { RulingIssue } from '#sdk/service';
import { PayableType, PaymentViews } from '#engines/payments';
import { ApplicationCopies } from '../applying/application-copies.js';
import { CaseViews } from '../desk/case-views.js';
import { AddCaseNote } from '../commands/add-case-note.js';
import { AssessCase } from '../commands/assess-case.js';
import { CompleteCase } from '../commands/complete-case.js';
import { DispatchLetters } from '../commands/dispatch-letters.js';
import { IssueNotice } from '../commands/issue-notice.js';
import { ReissueNotice } from '../commands/reissue-notice.js';
import { ReleaseCase } from '../commands/release-case.js';
import { ReturnPermit } from '../commands/return-permit.js';
import { ReviseAssessment } from '../commands/revise-assessment.js';
import { TakeCase } from '../commands/take-case.js';
import { Desk } from '../desk/desk.js';
import { EvidenceFiles } from '../applying/evidence-files.js';
import type { InboxView } from '../store/inbox.reader.js';
import { NoticeDelivery } from '../notices/notice-delivery.js';
import type { NoticeChannel } from '../store/case.entity.js';
import { InboxViewEnum, LetterStateEnum, NoticeChannelEnum } from './case-state.enum.js';
import {
  AddCaseNoteInput, AssessCaseInput, CaseResult, CompleteCaseInput, DispatchLettersInput, DispatchLettersResult, IssueNoticeInput, ReissueNoticeInput, ReleaseCaseInput, ReturnPermitInput, ReviseAssessmentInput, TakeCaseInput,
} from './case.inputs.js';
import { CaseFileType } from './evidence.types.js';
import {
  AssessmentPreviewType, AssessmentType, CaseConnection, CaseType, HistoryEntryType, InboxCountType, LetterConnection, LetterType, NoticeType, RulingDueType,
  RulingInput, SummarySectionType,
} from './case.types.js';

type Changed = Result<Id, ErrorCode | readonly RulingIssue[]>;

@Resolver(() => CaseType)
export class CaseResolver {
  constructor(
    private readonly desk: Desk,
    private readonly views: CaseViews,
    private readonly payments: PaymentViews,
    private readonly evidence: EvidenceFiles,
    private readonly delivery: NoticeDelivery,
    private readonly copies: ApplicationCopies,
  ) {}

  @Query(() => CaseConnection, { description: 'Cases of a view, the most urgent first, in the views of everything and of what is closed the newest first; or what fits a search by number, name or plate. `totalCount` counts up to 100: 100 means at least so many. Staff only.' })
  inbox(
    @CurrentActor() actor: Actor,
    @Args('view', { type: () => InboxViewEnum }) view: InboxView,
    @Args('first', { type: () => Int }) first: number,
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('before', { type: () => String, nullable: true }) before?: string,
    @Args('label', { type: () => String, nullable: true, description: 'Only cases with this label.' }) label?: string,
  ): Promise<ConnectionOf<CaseType>> {
    return this.desk.inbox(actor, { view, search: search ?? undefined, label: label ?? undefined }, { first, after: after ?? undefined, before: before ?? undefined });
  }

  @Query(() => [InboxCountType], { description: 'How many cases each view holds, counted up to 100: 100 means at least so many. Staff only.' })
  inboxCounts(@CurrentActor() actor: Actor): Promise<InboxCountType[]> {
    return this.desk.counts(actor);
  }

  @Query(() => CaseType, { nullable: true, description: 'A case; null when it does not exist or may not be seen. Staff only.' })
  async case(@CurrentRequest() { actor, recordings }: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<CaseType | null> {
    const found = isId(id) ? await this.desk.find(actor, id) : null;
    if (found) recordings.push((tx) => this.desk.wasRead(tx, actor, id));
    return found;
  }

  @Query(() => LetterConnection, { description: 'Letters of my departments. Staff only.' })
  letters(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => LetterStateEnum }) state: 'queued' | 'dispatched',
    @Args('first', { type: () => Int }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ConnectionOf<LetterType>> {
    return this.desk.letterList(actor, state, { first, after: after ?? undefined });
  }

  @ResolveField(() => [SummarySectionType], { description: 'The answers as the citizen saw them.' })
  summary(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<readonly SummarySectionType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.summary(tx, staff, row));
  }

  @ResolveField(() => [CaseFileType], { description: 'Files that came with the application.' })
  files(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CaseFileType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.evidence.ofRow(tx, staff, row));
  }

  @ResolveField(() => String, { nullable: true, description: 'Path of the copy of what was sent, as its author has it (PDF); null for cases of a time before there were copies.' })
  copyPath(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<string | null> {
    return this.desk.of(actor, id, (tx) => this.copies.deskPath(tx, id));
  }

  @ResolveField(() => [RulingDueType], { description: 'What has to be decided.' })
  rulingsDue(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<RulingDueType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.rulingsDue(tx, staff, row));
  }

  @ResolveField(() => AssessmentPreviewType, { description: 'What these rulings would lead to.' })
  preview(@CurrentActor() actor: Actor, @Parent() { id }: CaseType, @Args('rulings', { type: () => [RulingInput] }) rulings: RulingInput[]): Promise<AssessmentPreviewType> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.preview(tx, staff, row, rulings));
  }

  @ResolveField(() => AssessmentType, { nullable: true, description: 'What was decided; null until then.' })
  assessment(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<AssessmentType | null> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.assessment(tx, staff, row));
  }

  @ResolveField(() => NoticeChannelEnum, { description: 'By which way its notice would leave today.' })
  servingChannel(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<NoticeChannel> {
    return this.desk.of(actor, id, (tx, staff, row) => this.delivery.channelOf(tx, staff, row));
  }

  @ResolveField(() => NoticeType, { nullable: true, description: 'The notice; null until it is issued.' })
  notice(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<NoticeType | null> {
    return this.desk.of(actor, id, (tx, _staff, row) => this.views.notice(tx, row));
  }

  @ResolveField(() => PayableType, { nullable: true, description: 'How the money stands; null when nothing is owed.' })
  payment(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<PayableType | null> {
    return this.desk.of(actor, id, () => this.payments.payableAbout(actor, id));
  }

  @ResolveField(() => [HistoryEntryType], { description: 'What happened, oldest first.' })
  history(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<HistoryEntryType[]> {
    return this.desk.of(actor, id, (tx) => this.views.history(tx, id));
  }

  @ResolveField(() => ID, { nullable: true, description: 'What to open after this one.' })
  nextCaseId(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<string | null> {
    return this.desk.next(actor, id);
  }
}

@Resolver()
export class DeskResolver {
  constructor(
    private readonly desk: Desk,
    private readonly take: TakeCase,
    private readonly assess: AssessCase,
    private readonly revise: ReviseAssessment,
    private readonly issue: IssueNotice,
    private readonly reissue: ReissueNotice,
    private readonly dispatch: DispatchLetters,
    private readonly note: AddCaseNote,
    private readonly release: ReleaseCase,
    private readonly giveBack: ReturnPermit,
    private readonly complete: CompleteCase,
  ) {}

  @Mutation(() => CaseResult, { description: 'Takes a case on. Staff only.' })
  takeCase(@CurrentActor() actor: Actor, @Args('input', { type: () => TakeCaseInput }) input: TakeCaseInput): Promise<object> {
    return this.#run(actor, TakeCaseInput, input, (seen) => this.take.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Rules on every claim and fixes the amounts. Staff only.' })
  assessCase(@CurrentActor() actor: Actor, @Args('input', { type: () => AssessCaseInput }) input: AssessCaseInput): Promise<object> {
    return this.#run(actor, AssessCaseInput, input, (wish) => this.assess.execute(actor, wish));
  }

  @Mutation(() => CaseResult, { description: 'Takes an assessment back before its notice. Staff only.' })
  reviseAssessment(@CurrentActor() actor: Actor, @Args('input', { type: () => ReviseAssessmentInput }) input: ReviseAssessmentInput): Promise<object> {
    return this.#run(actor, ReviseAssessmentInput, input, (seen) => this.revise.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Makes the notice, its letter and its open item. Staff only.' })
  issueNotice(@CurrentActor() actor: Actor, @Args('input', { type: () => IssueNoticeInput }) input: IssueNoticeInput): Promise<object> {
    return this.#run(actor, IssueNoticeInput, input, ({ byLetter, ...seen }) => this.issue.execute(actor, { ...seen, byLetter: byLetter ?? false }));
  }

  @Mutation(() => CaseResult, { description: 'Makes a notice once more that did not arrive, as a letter under today\'s date. Staff only.' })
  reissueNotice(@CurrentActor() actor: Actor, @Args('input', { type: () => ReissueNoticeInput }) input: ReissueNoticeInput): Promise<object> {
    return this.#run(actor, ReissueNoticeInput, input, (seen) => this.reissue.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Decides an application as the automatic checks suggest and sends the decision, in one step. Staff only.' })
  releaseCase(@CurrentActor() actor: Actor, @Args('input', { type: () => ReleaseCaseInput }) input: ReleaseCaseInput): Promise<object> {
    return this.#run(actor, ReleaseCaseInput, input, (seen) => this.release.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Takes a permit back: it is not valid any more. Pays no money back. Staff only.' })
  returnPermit(@CurrentActor() actor: Actor, @Args('input', { type: () => ReturnPermitInput }) input: ReturnPermitInput): Promise<object> {
    return this.#run(actor, ReturnPermitInput, input, (seen) => this.giveBack.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Notes that a grant has been carried out: papers were sent or handed over. Staff only.' })
  completeCase(@CurrentActor() actor: Actor, @Args('input', { type: () => CompleteCaseInput }) input: CompleteCaseInput): Promise<object> {
    return this.#run(actor, CompleteCaseInput, input, (seen) => this.complete.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Adds a note for colleagues. Staff only.' })
  addCaseNote(@CurrentActor() actor: Actor, @Args('input', { type: () => AddCaseNoteInput }) input: AddCaseNoteInput): Promise<object> {
    return this.#run(actor, AddCaseNoteInput, input, ({ caseId, text }) => this.note.execute(actor, caseId, text));
  }

  @Mutation(() => DispatchLettersResult, { description: 'Records that letters were given to the post. Staff only.' })
  async dispatchLetters(@CurrentActor() actor: Actor, @Args('input', { type: () => DispatchLettersInput }) input: DispatchLettersInput): Promise<object> {
    const parsed = parseInput(DispatchLettersInput, input);
    if (!parsed.ok) return parsed.error;
    const done = await this.dispatch.execute(actor, { letterIds: parsed.value.letterIds, on: parsed.value.dispatchedOn as LocalDate });
    if (done.ok) return { letters: await this.desk.lettersById(actor, done.value) };
    return done.error === 'DATE_IN_FUTURE' || done.error === 'DATE_BEFORE_NOTICE' ? invalidInput([{ path: 'dispatchedOn', code: done.error }]) : problem(done.error);
  }

  async #run<T extends object>(actor: Actor, type: new () => T, input: T, command: (value: T) => Promise<Changed>): Promise<object> {
    const parsed = parseInput(type, input);
    if (!parsed.ok) return parsed.error;
    const done = await command(parsed.value);
    if (done.ok) return { case: await this.desk.find(actor, done.value), nextCaseId: await this.desk.next(actor, done.value) };
    return typeof done.error === 'string' ? problem(done.error) : invalidInput(done.error.map(({ key, code }) => ({ path: `rulings.${key}`, code })));
  }
}
