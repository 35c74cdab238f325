import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatMoney } from '#kernel';
import type { Money } from '#kernel';

@ObjectType('Money', { description: 'An amount.' })
export class MoneyType {
  @Field(() => Int, { description: 'In cents.' })
  cents!: number;

  @Field(() => String, { description: 'ISO 4217: EUR.' })
  currency!: string;

  @Field(() => String, { description: 'In words for people: 84,00 Euro.' })
  text!: string;
}

export const moneyType = (money: Money): MoneyType => ({ cents: money.cents, currency: money.currency, text: formatMoney(money) });
