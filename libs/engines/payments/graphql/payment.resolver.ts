import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, InvalidInputType, invalidInput, parseInput, problem, ProblemFailureType } from '#platform/graphql';
import { RefreshPayment } from '../commands/refresh-payment.js';
import { StartPayment } from '../commands/start-payment.js';
import { PaymentViews } from '../payment-views.js';
import { RefreshPaymentInput, StartPaymentInput } from './payment.inputs.js';
import { PayableType, PaymentType } from './payment.types.js';

@ObjectType({ description: 'A payment is under way.' })
export class StartPaymentPayload {
  @Field(() => String, { description: 'Whoever holds it may see how the payment stands.' })
  token!: string;

  @Field(() => String, { description: 'Where to send the person.' })
  redirectUrl!: string;
}

@ObjectType({ description: 'The provider was asked.' })
export class RefreshPaymentPayload {
  @Field(() => PaymentType, { description: 'How the payment stands now.' })
  payment!: PaymentType;
}

const typeOf = <T extends object>(Payload: new () => T) => (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : Payload);

export const StartPaymentResult = createUnionType({
  name: 'StartPaymentResult',
  description: 'A begun payment, or why not.',
  types: () => [StartPaymentPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: typeOf(StartPaymentPayload),
});

export const RefreshPaymentResult = createUnionType({
  name: 'RefreshPaymentResult',
  description: 'How a payment stands, or that there is none.',
  types: () => [RefreshPaymentPayload, ProblemFailureType] as const,
  resolveType: typeOf(RefreshPaymentPayload),
});

@Resolver(() => PaymentType)
export class PaymentResolver {
  constructor(
    private readonly views: PaymentViews,
    private readonly start: StartPayment,
    private readonly refresh: RefreshPayment,
  ) {}

  @Query(() => PayableType, { nullable: true, description: 'What is owed under a Kassenzeichen; null when there is none.' })
  payable(@CurrentActor() actor: Actor, @Args('reference', { type: () => String }) reference: string): Promise<PayableType | null> {
    return this.views.payable(actor, reference);
  }

  @Query(() => PaymentType, { nullable: true, description: 'A payment by its token; null when there is none.' })
  payment(@CurrentActor() actor: Actor, @Args('token', { type: () => String }) token: string): Promise<PaymentType | null> {
    return this.views.payment(actor, token);
  }

  @Mutation(() => StartPaymentResult, { description: 'Begins a payment with a provider.' })
  async startPayment(@CurrentActor() actor: Actor, @Args('input', { type: () => StartPaymentInput }) input: StartPaymentInput): Promise<object> {
    const parsed = parseInput(StartPaymentInput, input);
    if (!parsed.ok) return parsed.error;
    const started = await this.start.execute(actor, { ...parsed.value, email: parsed.value.email ?? undefined });
    if (started.ok) return started.value;
    return started.error === 'INVALID_INPUT' ? invalidInput([{ path: 'method', code: 'OPTION' }]) : problem(started.error);
  }

  @Mutation(() => RefreshPaymentResult, { description: 'Asks the provider how a payment stands.' })
  async refreshPayment(@CurrentActor() actor: Actor, @Args('input', { type: () => RefreshPaymentInput }) input: RefreshPaymentInput): Promise<object> {
    const parsed = parseInput(RefreshPaymentInput, input);
    if (!parsed.ok) return problem('NOT_FOUND');
    const asked = await this.refresh.byToken(actor, parsed.value.token);
    const payment = asked.ok && (await this.views.payment(actor, parsed.value.token));
    return payment ? { payment } : problem('NOT_FOUND');
  }
}
