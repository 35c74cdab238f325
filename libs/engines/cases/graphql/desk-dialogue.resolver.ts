import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, Id, Result } from '#kernel';
import { CurrentActor, parseInput, problem } from '#platform/graphql';
import type { ErrorCode } from '#platform/graphql';
import { AskCorrection } from '../commands/ask-correction.js';
import { ResumeCase } from '../commands/resume-case.js';
import { SendCaseMessage } from '../commands/send-case-message.js';
import { SettleCorrection } from '../commands/settle-correction.js';
import { Desk } from '../desk/desk.js';
import { MessageTemplates } from '../desk/message-templates.js';
import { DialogueViews } from '../citizen/dialogue-views.js';
import { CaseResult } from './case.inputs.js';
import { CaseType } from './case.types.js';
import { AskCorrectionInput, ResumeCaseInput, SendCaseMessageInput, SettleCorrectionInput } from './dialogue.inputs.js';
import { CaseCorrectionType, CorrectableFieldType, MessageTemplateType } from './dialogue.types.js';
import { CaseMessageType } from './message.types.js';

/** How the desk talks with whoever applied. */
@Resolver(() => CaseType)
export class DeskDialogueResolver {
  constructor(
    private readonly desk: Desk,
    private readonly views: DialogueViews,
    private readonly templates: MessageTemplates,
    private readonly message: SendCaseMessage,
    private readonly ask: AskCorrection,
    private readonly resume: ResumeCase,
    private readonly settle: SettleCorrection,
  ) {}

  @ResolveField(() => [CaseMessageType], { description: 'Messages in both directions, oldest first.' })
  messages(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CaseMessageType[]> {
    return this.desk.of(actor, id, (tx, _staff, row) => this.views.forDesk(tx, row));
  }

  @ResolveField(() => [CaseCorrectionType], { description: 'What was asked to be corrected, oldest first.' })
  corrections(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CaseCorrectionType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.corrections(tx, staff, row));
  }

  @ResolveField(() => [CorrectableFieldType], { description: 'Answers that can be asked to be corrected.' })
  correctable(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<CorrectableFieldType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.views.correctable(tx, staff, row));
  }

  @ResolveField(() => [MessageTemplateType], { description: 'Words to begin a message with: the library\'s and the town\'s, filled with this case.' })
  messageTemplates(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<MessageTemplateType[]> {
    return this.desk.of(actor, id, (tx, staff, row) => this.templates.of(tx, staff, row));
  }

  @Mutation(() => CaseResult, { description: 'Writes to whoever applied. Staff only.' })
  sendCaseMessage(@CurrentActor() actor: Actor, @Args('input', { type: () => SendCaseMessageInput }) input: SendCaseMessageInput): Promise<object> {
    return this.#run(actor, SendCaseMessageInput, input, (message) => this.message.execute(actor, message));
  }

  @Mutation(() => CaseResult, { description: 'Asks for single answers to be corrected. Staff only.' })
  askCorrection(@CurrentActor() actor: Actor, @Args('input', { type: () => AskCorrectionInput }) input: AskCorrectionInput): Promise<object> {
    return this.#run(actor, AskCorrectionInput, input, (wish) => this.ask.execute(actor, wish));
  }

  @Mutation(() => CaseResult, { description: 'Goes on without the answer that was asked for. Staff only.' })
  resumeCase(@CurrentActor() actor: Actor, @Args('input', { type: () => ResumeCaseInput }) input: ResumeCaseInput): Promise<object> {
    return this.#run(actor, ResumeCaseInput, input, (seen) => this.resume.execute(actor, seen));
  }

  @Mutation(() => CaseResult, { description: 'Takes a correction over into the answers, or not. Staff only.' })
  settleCorrection(@CurrentActor() actor: Actor, @Args('input', { type: () => SettleCorrectionInput }) input: SettleCorrectionInput): Promise<object> {
    return this.#run(actor, SettleCorrectionInput, input, (wish) => this.settle.execute(actor, wish));
  }

  async #run<T extends object>(actor: Actor, type: new () => T, input: T, command: (value: T) => Promise<Result<Id, ErrorCode>>): Promise<object> {
    const parsed = parseInput(type, input);
    if (!parsed.ok) return parsed.error;
    const done = await command(parsed.value);
    return done.ok ? { case: await this.desk.find(actor, done.value), nextCaseId: await this.desk.next(actor, done.value) } : problem(done.error);
  }
}
