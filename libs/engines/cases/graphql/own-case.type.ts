import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { Money } from '#kernel';
import { DateScalar, MoneyType } from '#platform/graphql';
import { CasePaperType } from './case-status.type.js';

@ObjectType('OwnReceipt', { description: 'The receipt of a payment, for the account whose case was paid.' })
export class OwnReceiptType {
  @Field(() => ID, { description: 'Of the payment.' })
  id!: string;

  @Field(() => MoneyType, { description: 'What was paid.' })
  amount!: Money;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  paidAt!: Date;

  @Field(() => String, { description: 'Where the PDF is, as long as somebody is signed in.' })
  path!: string;
}

@ObjectType('OwnPayment', { description: 'What the holder of an account owes or has paid for a case.' })
export class OwnPaymentType {
  @Field(() => String, { description: 'Kassenzeichen: with it anybody can pay.' })
  reference!: string;

  @Field(() => MoneyType, { description: 'All of it.' })
  total!: Money;

  @Field(() => MoneyType, { description: 'What is still open.' })
  open!: Money;

  @Field(() => Boolean, { description: 'Whether everything is paid.' })
  settled!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The next day on which something is due; null when nothing is open.' })
  nextDueOn!: string | null;

  @Field(() => [OwnReceiptType], { description: 'A receipt for each payment that has arrived, oldest first.' })
  receipts!: readonly OwnReceiptType[];
}

@ObjectType('OwnCase', { description: 'A case that was sent from the account of whoever is signed in.' })
export class OwnCaseType {
  @Field(() => String, { description: 'Number of the case.' })
  reference!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'Where it stands, in a sentence.' })
  stateText!: string;

  @Field(() => String, { description: 'What happens next, or what to do.' })
  nextStep!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the office has written something that was not read yet.' })
  unread!: boolean;

  @Field(() => [CasePaperType], { description: 'Papers of it that can be fetched; the addresses are good for a quarter of an hour.' })
  papers!: CasePaperType[];

  @Field(() => OwnPaymentType, { nullable: true, description: 'What is owed or paid; null where nothing is, or it was not told yet.' })
  payment!: OwnPaymentType | null;
}
