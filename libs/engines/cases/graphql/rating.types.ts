import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RatingFigures', { description: 'What at least five people thought of a service in a month.' })
export class RatingFiguresType {
  @Field(() => Int, { description: 'How many answered.' })
  count!: number;

  @Field(() => Float, { description: 'Mean of 1 to 5, 5 is best, with one decimal.' })
  mean!: number;

  @Field(() => [Int], { description: 'How many answered with 5, 4, 3, 2 and 1.' })
  distribution!: number[];
}

@ObjectType('RatedMonth', { description: 'A month in which somebody answered. The month under way is not among them.' })
export class RatedMonthType {
  @Field(() => String, { description: '`2027-01`' })
  month!: string;

  @Field(() => RatingFiguresType, { nullable: true, description: 'Null below five answers: one of them could be told apart.' })
  figures!: RatingFiguresType | null;

  @Field(() => [String], { description: 'In their words, names and numbers taken out, by the alphabet; none below five answers.' })
  comments!: readonly string[];
}

@ObjectType('RatedService', { description: 'What people thought of a service. Not whose cases they were.' })
export class RatedServiceType {
  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'The same as people know it.' })
  title!: string;

  @Field(() => String, { description: 'The department that answered, by its name.' })
  department!: string;

  @Field(() => [RatedMonthType], { description: 'Newest first.' })
  months!: RatedMonthType[];
}
