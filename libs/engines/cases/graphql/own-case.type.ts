import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

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
}
