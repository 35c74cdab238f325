import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Money } from '#kernel';

@ObjectType('Money', { description: 'An amount.' })
export class MoneyType {
  @Field(() => Int, { description: 'In cents.' })
  cents!: number;

  @Field(() => String, { description: 'ISO 4217: EUR.' })
  currency!: string;

}

export const moneyType = ({ cents, currency }: Money): MoneyType => ({ cents, currency });
