import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor, Id, Result } from '#kernel';
import { CurrentActor, invalidInput, parseInput, problem } from '#platform/graphql';
import type { ErrorCode } from '#platform/graphql';
import type { FieldIssue } from '#sdk/form';
import { ApplicationViews } from '../applying/application-views.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { RateService } from '../commands/rate-service.js';
import { SendCorrection } from '../commands/send-correction.js';
import { WithdrawApplication } from '../commands/withdraw-application.js';
import { WriteToOffice } from '../commands/write-to-office.js';
import type { Corrections } from '../domain/correction.js';
import { CaseStatusResult, RateServiceInput, SendCorrectionInput, WithdrawApplicationInput, WriteToOfficeInput } from './dialogue.inputs.js';

type Changed = Result<Id, ErrorCode | readonly FieldIssue[]>;

/** What those who applied do with their case, by its code or from their account. */
@Resolver()
export class DialogueResolver {
  constructor(
    private readonly views: ApplicationViews,
    private readonly write: WriteToOffice,
    private readonly correct: SendCorrection,
    private readonly withdraw: WithdrawApplication,
    private readonly rate: RateService,
  ) {}

  @Mutation(() => CaseStatusResult, { description: 'Writes to the office about one\'s own case.' })
  writeToOffice(@CurrentActor() actor: Actor, @Args('input', { type: () => WriteToOfficeInput }) input: WriteToOfficeInput): Promise<object> {
    return this.#run(actor, WriteToOfficeInput, input, (message) => this.write.execute(actor, message));
  }

  @Mutation(() => CaseStatusResult, { description: 'Sends the answers that the office asked to correct.' })
  sendCorrection(@CurrentActor() actor: Actor, @Args('input', { type: () => SendCorrectionInput }) input: SendCorrectionInput): Promise<object> {
    return this.#run(actor, SendCorrectionInput, input, (post) => this.correct.execute(actor, { ...post, corrections: post.corrections as Corrections }));
  }

  @Mutation(() => CaseStatusResult, { description: 'Takes an application back before it is decided, or while what was granted is not paid.' })
  withdrawApplication(@CurrentActor() actor: Actor, @Args('input', { type: () => WithdrawApplicationInput }) input: WithdrawApplicationInput): Promise<object> {
    return this.#run(actor, WithdrawApplicationInput, input, (key) => this.withdraw.execute(actor, key));
  }

  @Mutation(() => CaseStatusResult, { description: 'Says once what one thinks of the service, when the case is answered.' })
  rateService(@CurrentActor() actor: Actor, @Args('input', { type: () => RateServiceInput }) input: RateServiceInput): Promise<object> {
    return this.#run(actor, RateServiceInput, input, (post) => this.rate.execute(actor, post));
  }

  async #run<T extends CaseKey & object>(actor: Actor, type: new () => T, input: T, command: (value: T) => Promise<Changed>): Promise<object> {
    const parsed = parseInput(type, input);
    if (!parsed.ok) return parsed.error;
    const done = await command(parsed.value);
    if (done.ok) return { status: await this.views.ofCase(actor, done.value) };
    return typeof done.error === 'string' ? problem(done.error) : invalidInput(done.error);
  }
}
