import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('FollowUp', { description: 'What can be asked for once a permit has been issued: to have it for longer, to have another one in its place.' })
export class FollowUpType {
  @Field(() => String, { description: 'Its code in the service.' })
  code!: string;

  @Field(() => String, { description: 'The words of its button.' })
  title!: string;
}
