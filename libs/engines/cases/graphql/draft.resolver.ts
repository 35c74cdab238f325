import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, JsonScalar, parseInput, problem } from '#platform/graphql';
import { DiscardDraft } from '../commands/discard-draft.js';
import { KeepForLater } from '../commands/keep-for-later.js';
import { ResumeDraft } from '../commands/resume-draft.js';
import { DraftViews } from '../applying/draft-views.js';
import {
  DiscardDraftInput, DiscardDraftResult, KeepDraftForLaterInput, KeepDraftForLaterResult, OwnDraftInput, OwnDraftType, ResumeDraftInput, ResumeDraftResult, waitFailure,
} from './resume.types.js';

/** Drafts that are interrupted, go on elsewhere, or are given up. */
@Resolver(() => OwnDraftType)
export class DraftResolver {
  constructor(
    private readonly views: DraftViews,
    private readonly later: KeepForLater,
    private readonly resume: ResumeDraft,
    private readonly discard: DiscardDraft,
  ) {}

  @Query(() => [OwnDraftType], { description: 'What somebody who is signed in has begun and not sent, the latest first; empty for nobody.' })
  ownDrafts(@CurrentActor() actor: Actor): Promise<OwnDraftType[]> {
    return this.views.own(actor);
  }

  @Query(() => JsonScalar, { nullable: true, description: 'The form as a draft that began now would have it; null when the service is not offered online.' })
  applicationForm(@CurrentActor() actor: Actor, @Args('serviceCode', { type: () => String }) serviceCode: string): Promise<object | null> {
    return this.views.form(actor, serviceCode);
  }

  @Mutation(() => KeepDraftForLaterResult, { description: 'Gives a draft a link and a code with which it goes on elsewhere, and sends the link where somebody asks for it.' })
  async keepDraftForLater(@CurrentActor() actor: Actor, @Args('input', { type: () => KeepDraftForLaterInput }) input: KeepDraftForLaterInput): Promise<object> {
    const parsed = parseInput(KeepDraftForLaterInput, input);
    if (!parsed.ok) return parsed.error;
    const { token, page, index, email } = parsed.value;
    const kept = await this.later.execute(actor, { token, page: page ?? undefined, index: index ?? undefined, email: email ?? undefined });
    if (!kept.ok) return problem(kept.error);
    const { resume, mailed } = kept.value;
    return { resume: { link: resume.link, accessCode: resume.code, email: resume.email ?? null }, mailed: mailed ?? null };
  }

  @Mutation(() => ResumeDraftResult, { description: 'Opens a draft on this device by link and code.' })
  async resumeDraft(@CurrentActor() actor: Actor, @Args('input', { type: () => ResumeDraftInput }) input: ResumeDraftInput): Promise<object> {
    const parsed = parseInput(ResumeDraftInput, input);
    if (!parsed.ok) return parsed.error;
    const resumed = await this.resume.execute(actor, parsed.value);
    if (resumed.ok) return resumed.value;
    return typeof resumed.error === 'string' ? problem(resumed.error) : waitFailure(resumed.error.until);
  }

  @Mutation(() => ResumeDraftResult, { description: 'Opens a draft of the account that is signed in on this device.' })
  async resumeOwnDraft(@CurrentActor() actor: Actor, @Args('input', { type: () => OwnDraftInput }) input: OwnDraftInput): Promise<object> {
    const parsed = parseInput(OwnDraftInput, input);
    if (!parsed.ok) return parsed.error;
    const resumed = await this.resume.own(actor, parsed.value.draftId);
    return resumed.ok ? resumed.value : problem(resumed.error);
  }

  @Mutation(() => DiscardDraftResult, { description: 'Deletes a draft with its files, for whoever holds it.' })
  async discardDraft(@CurrentActor() actor: Actor, @Args('input', { type: () => DiscardDraftInput }) input: DiscardDraftInput): Promise<object> {
    const parsed = parseInput(DiscardDraftInput, input);
    if (!parsed.ok) return parsed.error;
    const discarded = await this.discard.execute(actor, parsed.value);
    return discarded.ok ? { serviceCode: discarded.value } : problem(discarded.error);
  }

  @Mutation(() => DiscardDraftResult, { description: 'Deletes a draft of the account that is signed in.' })
  async discardOwnDraft(@CurrentActor() actor: Actor, @Args('input', { type: () => OwnDraftInput }) input: OwnDraftInput): Promise<object> {
    const parsed = parseInput(OwnDraftInput, input);
    if (!parsed.ok) return parsed.error;
    const discarded = await this.discard.execute(actor, parsed.value);
    return discarded.ok ? { serviceCode: discarded.value } : problem(discarded.error);
  }
}
