import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { formatMoney, localeOf } from '#kernel';
import type { Actor } from '#kernel';
import { CurrentActor } from './current.js';
import { MoneyType } from './money.type.js';

/** Amounts in words of the language that is read. */
@Resolver(() => MoneyType)
export class MoneyResolver {
  @ResolveField('text', () => String, { description: 'In words for people: 84,00 Euro.' })
  text(@CurrentActor() actor: Actor, @Parent() { cents }: MoneyType): string {
    return formatMoney({ cents, currency: 'EUR' }, localeOf(actor));
  }
}
