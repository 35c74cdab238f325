import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, parseInput, problem } from '#platform/graphql';
import { AccountViews } from '../account-views.js';
import { SignInLinks } from '../commands/sign-in-links.js';
import { RememberedDetails } from '../remembered-details.js';
import { ServingConsents } from '../serving-consents.js';
import { AccountType, DeclareServingInput, DeclareServingResult, ForgetDetailsResult, RequestSignInLinkInput, RequestSignInLinkResult, SignInForwardType, SignInLinkType, SignInMethodType } from './account.types.js';

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly views: AccountViews,
    private readonly links: SignInLinks,
    private readonly consents: ServingConsents,
    private readonly remembered: RememberedDetails,
  ) {}

  @Query(() => AccountType, { nullable: true, description: 'Who is signed in at the citizens\' endpoint; null for nobody.' })
  account(@CurrentActor() actor: Actor): Promise<AccountType | null> {
    return this.views.account(actor);
  }

  @Query(() => [SignInMethodType], { description: 'How citizens may sign in at this town; empty when it has no accounts.' })
  signInMethods(@CurrentActor() actor: Actor): Promise<SignInMethodType[]> {
    return this.views.methods(actor);
  }

  @Query(() => SignInForwardType, { nullable: true, description: 'The form of a sign-in that was begun at `/auth/login`, by the token it led on with; null when it waits for no answer any more.' })
  signInForward(@CurrentActor() actor: Actor, @Args('state', { type: () => String }) state: string): Promise<SignInForwardType | null> {
    return this.views.forward(actor.tenantId, state);
  }

  @Query(() => SignInLinkType, { nullable: true, description: 'A link from a mail by its token, without using it up; null when it opens nothing any more.' })
  async signInLink(@CurrentActor() actor: Actor, @Args('token', { type: () => String }) token: string): Promise<SignInLinkType | null> {
    const address = await this.links.look(actor.tenantId, token);
    return address === undefined ? null : { address };
  }

  @Mutation(() => DeclareServingResult, { description: 'Opens or closes a way of electronic serving for the account that is signed in.' })
  async declareServing(@CurrentActor() actor: Actor, @Args('input', { type: () => DeclareServingInput }) input: DeclareServingInput): Promise<object> {
    const parsed = parseInput(DeclareServingInput, input);
    if (!parsed.ok) return parsed.error;
    const declared = await this.consents.declare(actor, parsed.value.channel, parsed.value.given);
    return declared.ok ? { account: await this.views.account(actor) } : problem(declared.error);
  }

  @Mutation(() => ForgetDetailsResult, { description: 'Forgets what the account that is signed in remembers for the next form.' })
  async forgetDetails(@CurrentActor() actor: Actor): Promise<object> {
    return (await this.remembered.forget(actor)) ? { account: await this.views.account(actor) } : problem('NOT_FOUND');
  }

  @Mutation(() => RequestSignInLinkResult, { description: 'Sends a link for signing in.' })
  async requestSignInLink(@CurrentActor() actor: Actor, @Args('input', { type: () => RequestSignInLinkInput }) input: RequestSignInLinkInput): Promise<object> {
    const parsed = parseInput(RequestSignInLinkInput, input);
    if (!parsed.ok) return parsed.error;
    const sent = await this.links.send(actor, parsed.value.email, parsed.value.returnTo ?? undefined);
    return sent.ok ? { accepted: true } : problem(sent.error);
  }
}
