import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '#kernel';
import type { Actor } from '#kernel';
import { CurrentActor, invalidInput, parseInput, problem } from '#platform/graphql';
import { MakePrintRun } from '../commands/make-print-run.js';
import { PrintRunViews } from '../notices/print-run-views.js';
import { MakePrintRunInput, MakePrintRunResult, PrintRunType } from './print-run.types.js';

@Resolver()
export class PrintRunResolver {
  constructor(
    private readonly views: PrintRunViews,
    private readonly make: MakePrintRun,
  ) {}

  @Query(() => PrintRunType, { nullable: true, description: 'Letters printed together; null when there is nothing in it that I may post. Staff only.' })
  async printRun(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PrintRunType | null> {
    return isId(id) ? this.views.find(actor, id) : null;
  }

  @Query(() => [PrintRunType], { description: 'My latest print runs of which a letter still waits for the post, newest first. Staff only.' })
  printRunsWaiting(@CurrentActor() actor: Actor): Promise<PrintRunType[]> {
    return this.views.waiting(actor);
  }

  @Mutation(() => MakePrintRunResult, { description: 'Puts letters together for the printer. Nothing has left by it. Staff only.' })
  async makePrintRun(@CurrentActor() actor: Actor, @Args('input', { type: () => MakePrintRunInput }) input: MakePrintRunInput): Promise<object> {
    const parsed = parseInput(MakePrintRunInput, input);
    if (!parsed.ok) return parsed.error;
    const made = await this.make.execute(actor, parsed.value.letterIds);
    if (made.ok) return { printRun: await this.views.find(actor, made.value) };
    return typeof made.error === 'string' ? problem(made.error) : invalidInput(made.error.missing.map((at) => ({ path: `letterIds.${at}`, code: 'PAPER_MISSING' })));
  }
}
