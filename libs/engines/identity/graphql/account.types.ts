import { createUnionType, Field, GraphQLISODateTime, InputType, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import type { AssuranceLevel } from '#kernel';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { AssuranceLevelEnum } from './assurance-level.enum.js';

@ObjectType('Account', { description: 'The account of whoever is signed in.' })
export class AccountType {
  @Field(() => String, { nullable: true, description: 'First name and surname as the provider told it; null when it told none.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address as the provider told it; no key to anything.' })
  email!: string | null;

  @Field(() => AssuranceLevelEnum, { description: 'How surely it is known who is signed in, this time.' })
  assurance!: AssuranceLevel;

  @Field(() => String, { description: 'By which way they signed in, in words.' })
  method!: string;

  @Field(() => GraphQLISODateTime, { description: 'When the account was made.' })
  createdAt!: Date;
}

@ObjectType('SignInMethod', { description: 'A way to sign in that the town offers.' })
export class SignInMethodType {
  @Field(() => String, { description: 'Its code: `email-link`, or a provider of the town.' })
  code!: string;

  @Field(() => String, { description: 'What people call it.' })
  title!: string;

  @Field(() => String, { description: 'What one needs for it.' })
  text!: string;

  @Field(() => AssuranceLevelEnum, { description: 'The highest level that it reaches.' })
  reaches!: AssuranceLevel;
}

@ObjectType('SignInLink', { description: 'A link from a mail that still opens an account.' })
export class SignInLinkType {
  @Field(() => String, { description: 'The address that it was sent to.' })
  address!: string;
}

@InputType({ description: 'Where to send a link for signing in.' })
export class RequestSignInLinkInput {
  @Field(() => String, { description: 'An e-mail address.' })
  @IsString()
  @Length(3, 254)
  @IsEmail()
  email!: string;

  @Field(() => String, { nullable: true, description: 'The page of the portal to go on at; the account when it is no such page.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  returnTo?: string | null;
}

@ObjectType('RequestSignInLinkPayload', { description: 'The same for every address, whether it has an account or not.' })
export class RequestSignInLinkPayloadType {
  @Field(() => Boolean, { description: 'Always true: a link is on its way, if mail reaches the address.' })
  accepted!: boolean;
}

export const RequestSignInLinkResult = createUnionType({
  name: 'RequestSignInLinkResult',
  description: 'What came of it.',
  types: () => [RequestSignInLinkPayloadType, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => (value instanceof InvalidInputType ? InvalidInputType : value instanceof ProblemFailureType ? ProblemFailureType : RequestSignInLinkPayloadType),
});
