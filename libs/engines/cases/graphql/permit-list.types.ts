import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PermitArea', { description: 'A zone with what is valid in it today.' })
export class PermitAreaType {
  @Field(() => String, { nullable: true, description: 'Code of the zone; null for permits without one.' })
  area!: string | null;

  @Field(() => Int, { description: 'How many permits.' })
  count!: number;
}

@ObjectType('PermitList', { description: 'What wardens take along: the permits of a service that are valid today.' })
export class PermitListType {
  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => Int, { description: 'How many permits are valid today.' })
  total!: number;

  @Field(() => [PermitAreaType], { description: 'The same by zone, in their order.' })
  areas!: readonly PermitAreaType[];

  @Field(() => String, { description: 'Path of the file (CSV). Every export is in the audit trail.' })
  path!: string;
}
