import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, MoneyType } from '#platform/graphql';
import type { PaymentState } from '../domain/payment-state.js';

/** The states as the API spells them. */
export const PaymentStateEnum = {
  CREATED: 'created',
  REDIRECTED: 'redirected',
  PENDING: 'pending',
  AUTHORISED: 'authorised',
  PAID: 'paid',
  PARTLY_REFUNDED: 'partly-refunded',
  REFUNDED: 'refunded',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
  EXPIRED: 'expired',
  UNKNOWN: 'unknown',
  PAID_LATE: 'paid-late',
} as const satisfies Record<string, PaymentState>;

registerEnumType(PaymentStateEnum, {
  name: 'PaymentState',
  description: 'How an attempt to pay stands.',
  valuesMap: {
    CREATED: { description: 'Intended; the provider has not been asked yet.' },
    REDIRECTED: { description: 'The person was sent to the provider.' },
    PENDING: { description: 'The provider is working on it.' },
    AUTHORISED: { description: 'Agreed to, not collected: not paid.' },
    PAID: { description: 'The provider says that the money is there.' },
    PARTLY_REFUNDED: { description: 'Part of it went back.' },
    REFUNDED: { description: 'All of it went back.' },
    FAILED: { description: 'The provider refused it.' },
    CANCELLED: { description: 'The person broke it off.' },
    EXPIRED: { description: 'Too old; the provider is still asked until it says final.' },
    UNKNOWN: { description: 'No answer came: it may or may not have happened, and is asked after.' },
    PAID_LATE: { description: 'The money came after the end.' },
  },
});

@ObjectType('DueAmount', { description: 'One due amount.' })
export class DueAmountType {
  @Field(() => ID, { nullable: true, description: 'Its id, once it is owed; null in an estimate.' })
  id!: string | null;

  @Field(() => DateScalar, { description: 'The day on which it is due.' })
  dueOn!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'How much of it is still open.' })
  open!: MoneyType;
}

@ObjectType('BankTransfer', { description: 'What a transfer by hand needs.' })
export class BankTransferType {
  @Field(() => String, { description: 'Who receives the money.' })
  payee!: string;

  @Field(() => String, { description: 'IBAN in groups of four.' })
  iban!: string;

  @Field(() => String, { description: 'BIC.' })
  bic!: string;

  @Field(() => String, { description: 'What to write as reference.' })
  reference!: string;
}

@ObjectType('PaymentMethod', { description: 'A way to pay.' })
export class PaymentMethodType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'How it works, in a sentence.' })
  text!: string;

  @Field(() => String, { description: 'The language of name and sentence, as a BCP 47 tag.' })
  language!: string;
}

@ObjectType('Payable', { description: 'An open item as the person who pays sees it: amounts and days, nobody\'s name.' })
export class PayableType {
  @Field(() => String, { description: 'The Kassenzeichen.' })
  reference!: string;

  @Field(() => String, { description: 'What for, without personal data.' })
  purpose!: string;

  @Field(() => String, { description: 'Who receives the money.' })
  payee!: string;

  @Field(() => MoneyType, { description: 'The whole amount, less what was taken back.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What the town does not want any more, because what it was for is not wanted any more.' })
  takenBack!: MoneyType;

  @Field(() => MoneyType, { description: 'What is still open.' })
  open!: MoneyType;

  @Field(() => [DueAmountType], { description: 'Due amounts by day.' })
  dues!: DueAmountType[];

  @Field(() => [PaymentMethodType], { description: 'Ways to pay online.' })
  methods!: PaymentMethodType[];

  @Field(() => Boolean, { description: 'Whether nothing is open any more.' })
  settled!: boolean;

  @Field(() => BankTransferType, { description: 'The way by hand.' })
  bankTransfer!: BankTransferType;
}

@ObjectType('Payment', { description: 'One attempt to pay.' })
export class PaymentType {
  @Field(() => PaymentStateEnum, { description: 'How it stands.' })
  state!: PaymentState;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'How much of it was paid although nothing was open any more; the Kasse gives it back.' })
  leftOver!: MoneyType;

  @Field(() => Boolean, { description: 'Whether something under this Kassenzeichen is still to be paid.' })
  owed!: boolean;

  @Field(() => String, { description: 'What for.' })
  purpose!: string;

  @Field(() => String, { description: 'The Kassenzeichen.' })
  reference!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the money was known to be there.' })
  paidAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Path of the receipt, once paid.' })
  receiptPath!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to go on paying, while it is under way.' })
  redirectUrl!: string | null;
}
