import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '#platform/graphql';
import type { ShownWindow } from '../domain/shown-windows.js';

export const WindowStateEnum = { EARLY: 'early', OPEN: 'open', CLOSED: 'closed' } as const satisfies Record<string, ShownWindow['state']>;

registerEnumType(WindowStateEnum, {
  name: 'WindowState',
  description: 'Whether something can be asked for in the ordinary way now.',
  valuesMap: { EARLY: { description: 'Not yet.' }, OPEN: { description: 'Now.' }, CLOSED: { description: 'Not any more; after sudden illness or a loss perhaps.' } },
});

@ObjectType('ServiceWindow', { description: 'An election that a service is for, with its deadline by the law of the Land. What counts is the moment of receipt by our clock.' })
export class ServiceWindowType {
  @Field(() => String, { description: 'Name of the election.' })
  name!: string;

  @Field(() => DateScalar, { description: 'Its day.' })
  day!: string;

  @Field(() => DateScalar, { description: 'The day on which nominations are admitted: no papers leave before.' })
  papersFrom!: string;

  @Field(() => GraphQLISODateTime, { description: 'From when on papers can be asked for.' })
  opensAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'The last moment of the ordinary way.' })
  closesAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'The last moment after sudden illness.' })
  lastChanceAt!: Date;

  @Field(() => WindowStateEnum, { description: 'How it stands now.' })
  state!: ShownWindow['state'];

  @Field(() => Int, { nullable: true, description: 'Minutes until the deadline; null when it is not open.' })
  minutesLeft!: number | null;
}
