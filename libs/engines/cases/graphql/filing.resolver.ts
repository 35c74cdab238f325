import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, Result } from '#kernel';
import { CurrentActor, invalidInput, parseInput, problem } from '#platform/graphql';
import type { Wait } from '#platform/tries';
import { Desk } from '../desk/desk.js';
import { EndFiling } from '../commands/end-filing.js';
import { FileForCitizen } from '../commands/file-for-citizen.js';
import type { FilingError, TakenIn } from '../commands/file-for-citizen.js';
import { FilingOffers } from '../applying/filing-offers.js';
import { filingTexts } from '../texts/filing.de.js';
import { CaseType } from './case.types.js';
import { BeginFilingInput, EndFilingInput, FilingOfferType, FilingResult, FilingType, GoOnFilingInput, OpenFilingsResult, OpenFilingType } from './filing.types.js';
import { waitFailure } from './resume.types.js';

/** What clerks take in for people. */
@Resolver(() => CaseType)
export class FilingResolver {
  constructor(
    private readonly desk: Desk,
    private readonly offers: FilingOffers,
    private readonly takeIn: FileForCitizen,
    private readonly end: EndFiling,
  ) {}

  @ResolveField(() => FilingType, { nullable: true, description: 'Who has taken it in for somebody, and how; null for what was sent from home.' })
  filing(@CurrentActor() actor: Actor, @Parent() { id }: CaseType): Promise<FilingType | null> {
    return this.desk.of(actor, id, (_tx, _staff, { filedWay: way, filedByName: staffName, identified }) => {
      const known = way !== null && staffName !== null ? { way, staffName, identified } : undefined;
      return Promise.resolve(known ? { ...known, text: filingTexts.takenIn(known) } : null);
    });
  }

  @Query(() => [FilingOfferType], { description: 'Services that I can take in for somebody. Staff only.' })
  filingOffers(@CurrentActor() actor: Actor): Promise<readonly FilingOfferType[]> {
    return this.offers.of(actor);
  }

  @Query(() => [OpenFilingType], { description: 'What I have begun for people and nobody has sent, the next to go first. Staff only.' })
  openFilings(@CurrentActor() actor: Actor): Promise<readonly OpenFilingType[]> {
    return this.offers.open(actor);
  }

  @Mutation(() => OpenFilingsResult, { description: 'Deletes what I have begun for somebody and nobody will finish. Staff only.' })
  async endFiling(@CurrentActor() actor: Actor, @Args('input', { type: () => EndFilingInput }) input: EndFilingInput): Promise<object> {
    const parsed = parseInput(EndFilingInput, input);
    if (!parsed.ok) return parsed.error;
    const ended = await this.end.execute(actor, parsed.value.draftId);
    return ended.ok ? { openFilings: await this.offers.open(actor) } : problem(ended.error);
  }

  @Mutation(() => FilingResult, { description: 'Begins an application for somebody. Staff only.' })
  async beginFiling(@CurrentActor() actor: Actor, @Args('input', { type: () => BeginFilingInput }) input: BeginFilingInput): Promise<object> {
    const parsed = parseInput(BeginFilingInput, input);
    if (!parsed.ok) return parsed.error;
    const { serviceCode, arrivedAt, ...given } = parsed.value;
    return answer(await this.takeIn.begin(actor, serviceCode, { ...given, arrivedAt: arrivedAt ?? undefined }));
  }

  @Mutation(() => FilingResult, { description: 'Takes in what somebody has begun and could not finish, by the link and code that they show. Staff only.' })
  async goOnFiling(@CurrentActor() actor: Actor, @Args('input', { type: () => GoOnFilingInput }) input: GoOnFilingInput): Promise<object> {
    const parsed = parseInput(GoOnFilingInput, input);
    if (!parsed.ok) return parsed.error;
    const { link, accessCode, arrivedAt, ...given } = parsed.value;
    return answer(await this.takeIn.goOn(actor, { link: link.split('/').at(-1)!, accessCode }, { ...given, arrivedAt: arrivedAt ?? undefined }));
  }
}

function answer(taken: Result<TakenIn, FilingError | Wait>): object {
  if (taken.ok) return taken.value;
  if (typeof taken.error === 'string') return problem(taken.error);
  return 'until' in taken.error ? waitFailure(taken.error.until) : invalidInput(taken.error);
}
