import { Field, ObjectType } from '@nestjs/graphql';

/** Whatever has an address, a telephone and a mailbox; not a type of its own in the schema. */
@ObjectType({ isAbstract: true })
export abstract class ReachableType {
  @Field(() => String, { description: 'Street and house number.' })
  street!: string;

  @Field(() => String, { description: 'Postal code.' })
  postalCode!: string;

  @Field(() => String, { description: 'Place.' })
  city!: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
}
