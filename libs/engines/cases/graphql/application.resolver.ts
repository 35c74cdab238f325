import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, CurrentRequest, invalidInput, parseInput, problem } from '#platform/graphql';
import type { RequestContext } from '#platform/http';
import type { Answers, RawInput } from '#sdk/form';
import type { StopWords } from '#sdk/service';
import { ApplicationViews } from '../applying/application-views.js';
import { DraftViews } from '../applying/draft-views.js';
import { SaveApplicationPage } from '../commands/save-application-page.js';
import type { PagePost } from '../commands/save-application-page.js';
import { StartApplication } from '../commands/start-application.js';
import { SubmitApplication } from '../commands/submit-application.js';
import {
  DraftType, SaveDraftPageInput, SaveDraftPageResult, StartDraftInput, StartDraftResult, StoppedPayload, SubmitApplicationInput, SubmitApplicationResult,
} from './application.types.js';
import { CaseStatusType } from './case-status.type.js';

@Resolver(() => DraftType)
export class ApplicationResolver {
  constructor(
    private readonly views: ApplicationViews,
    private readonly drafts: DraftViews,
    private readonly start: StartApplication,
    private readonly save: SaveApplicationPage,
    private readonly submit: SubmitApplication,
  ) {}

  @Query(() => DraftType, { nullable: true, description: 'A draft by its token; null when there is none.' })
  draft(@CurrentActor() actor: Actor, @Args('token', { type: () => String }) token: string): Promise<DraftType | null> {
    return this.drafts.draft(actor, token);
  }

  @Query(() => CaseStatusType, { nullable: true, description: 'How far a case is; null when number and code do not belong together.' })
  caseStatus(
    @CurrentRequest() { actor, recordings }: RequestContext,
    @Args('reference', { type: () => String }) reference: string,
    @Args('accessCode', { type: () => String }) accessCode: string,
  ): Promise<CaseStatusType | null> {
    return this.views.status(actor, { reference, accessCode }, recordings);
  }

  @Mutation(() => StartDraftResult, { description: 'Begins an application.' })
  async startDraft(@CurrentActor() actor: Actor, @Args('input', { type: () => StartDraftInput }) input: StartDraftInput): Promise<object> {
    const parsed = parseInput(StartDraftInput, input);
    const started = parsed.ok ? await this.start.execute(actor, parsed.value.serviceCode, { link: linkOf(parsed.value.link), unsigned: parsed.value.unsigned ?? false }) : undefined;
    return started?.ok ? started.value : problem(started?.error ?? 'NOT_FOUND');
  }

  @Mutation(() => SaveDraftPageResult, { description: 'Saves one page of an application.' })
  async saveDraftPage(@CurrentActor() actor: Actor, @Args('input', { type: () => SaveDraftPageInput }) input: SaveDraftPageInput): Promise<object> {
    const parsed = parseInput(SaveDraftPageInput, input);
    if (!parsed.ok) return parsed.error;
    const { answers, index, remove, typed, seen, told, ...where } = parsed.value;
    const known = { index: index ?? undefined, seen: seen ?? undefined, told: told ?? undefined, typed: (typed ?? undefined) as PagePost['typed'] };
    const saved = await this.save.execute(actor, { ...where, ...known, answers: answers as Answers, remove: remove ?? false });
    if (!saved.ok) return typeof saved.error === 'string' ? problem(saved.error) : invalidInput(saved.error);
    const { next, stop } = saved.value;
    if (stop) return stoppedPayload(stop);
    return { draft: await this.drafts.draft(actor, where.token), nextPage: next?.id ?? null, nextIndex: next?.index ?? null };
  }

  @Mutation(() => SubmitApplicationResult, { description: 'Sends an application off; exactly one case comes of it.' })
  async submitApplication(@CurrentActor() actor: Actor, @Args('input', { type: () => SubmitApplicationInput }) input: SubmitApplicationInput): Promise<object> {
    const parsed = parseInput(SubmitApplicationInput, input);
    if (!parsed.ok) return parsed.error;
    const submitted = await this.submit.execute(actor, parsed.value);
    if (submitted.ok) return { submission: await this.drafts.submission(actor, submitted.value) };
    if (typeof submitted.error === 'string') return problem(submitted.error);
    if ('stop' in submitted.error) return stoppedPayload(submitted.error.stop);
    const declared = submitted.error.every(({ path }) => path.startsWith('declarations.'));
    return declared ? invalidInput(submitted.error) : problem('INCOMPLETE');
  }
}

const stoppedPayload = ({ office, ...words }: StopWords): StoppedPayload => ({ ...words, office: office ? { ...office, url: office.url ?? null } : null });

/** Longer than any name, and more than any letter prints. */
const [MOST_CHARACTERS, MOST_INPUTS] = [200, 60];

/** A link is typed by nobody: what does not look like an input of a form is left out, not refused. */
const linkOf = (link: object | null | undefined): RawInput =>
  Object.fromEntries(Object.entries(link ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MOST_CHARACTERS).slice(0, MOST_INPUTS));
