import { createUnionType, Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import type { AssuranceLevel } from '#kernel';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import type { ConsentChannel } from '../store/serving-consent.entity.js';
import { AssuranceLevelEnum } from './assurance-level.enum.js';

@ObjectType('AccountDetail', { description: 'Something that is remembered for the next form.' })
export class AccountDetailType {
  @Field(() => String, { description: 'What it is: an HTML autocomplete token.' })
  name!: string;

  @Field(() => String, { description: 'As people read it.' })
  text!: string;
}

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

  @Field(() => Boolean, { description: 'Whether notices may be served on our own portal: declared here, and withdrawn here.' })
  servedOnPortal!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether notices go into their mailbox at the provider, unless they exclude it; null when they have none that the town can reach.' })
  servedInMailbox!: boolean | null;

  @Field(() => [AccountDetailType], { description: 'What they want to be remembered for their next form.' })
  details!: AccountDetailType[];

  @Field(() => Boolean, { description: 'True for a sign-in that leaves nothing behind: when it ends there is no account, and no way back to what was begun.' })
  temporary!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When the account was made.' })
  createdAt!: Date;
}

export const ConsentChannelEnum = { ACCOUNT_MAILBOX: 'account-mailbox', OWN_PORTAL: 'own-portal' } as const satisfies Record<string, ConsentChannel>;

registerEnumType(ConsentChannelEnum, {
  name: 'ConsentChannel',
  description: 'A way of electronic serving that the holder of an account can open or close.',
  valuesMap: { ACCOUNT_MAILBOX: { description: 'The mailbox of the state\'s user account (OZG section 9).' }, OWN_PORTAL: { description: 'Fetched from our own portal after login (VwVfG section 41(2a)).' } },
});

@InputType({ description: 'A declaration about electronic serving.' })
export class DeclareServingInput {
  @Field(() => ConsentChannelEnum, { description: 'Which way.' })
  @IsIn(Object.values(ConsentChannelEnum))
  channel!: ConsentChannel;

  @Field(() => Boolean, { description: 'True opens it, false closes it.' })
  @IsBoolean()
  given!: boolean;
}

@ObjectType({ description: 'The account after the declaration.' })
export class DeclareServingPayload {
  @Field(() => AccountType, { description: 'As it is now.' })
  account!: AccountType;
}

export const DeclareServingResult = createUnionType({
  name: 'DeclareServingResult',
  description: 'The account, or why nothing was declared.',
  types: () => [DeclareServingPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : DeclareServingPayload),
});

@ObjectType('SignInMethod', { description: 'A way to sign in that the town offers.' })
export class SignInMethodType {
  @Field(() => String, { description: 'Its code: `email-link`, or a provider of the town.' })
  code!: string;

  @Field(() => String, { description: 'What people call it.' })
  title!: string;

  @Field(() => String, { description: 'What one needs for it.' })
  text!: string;

  @Field(() => [String], { description: 'Fields of it that are German, because there are no words for them in the language that was asked for.' })
  untranslated!: string[];

  @Field(() => AssuranceLevelEnum, { description: 'The highest level that it reaches.' })
  reaches!: AssuranceLevel;
}

@ObjectType('SignInFormField', { description: 'One field of a form, to be posted as it is.' })
export class SignInFormFieldType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType('SignInForward', { description: 'The way to a provider that wants a form to be posted to it.' })
export class SignInForwardType {
  @Field(() => String, { description: 'What people call the provider.' })
  title!: string;

  @Field(() => String, { description: 'Where the form is posted to.' })
  url!: string;

  @Field(() => [SignInFormFieldType], { description: 'What is posted there: the signed request, and what brings the answer back to it.' })
  fields!: SignInFormFieldType[];

  @Field(() => AssuranceLevelEnum, { nullable: true, description: 'The level that is needed; null when any will do.' })
  level!: AssuranceLevel | null;

  @Field(() => String, { description: 'The page of the portal to go on at afterwards.' })
  returnTo!: string;
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

@ObjectType({ description: 'The account, which remembers nothing any more.' })
export class ForgetDetailsPayload {
  @Field(() => AccountType, { description: 'As it is now.' })
  account!: AccountType;
}

export const ForgetDetailsResult = createUnionType({
  name: 'ForgetDetailsResult',
  description: 'The account, or why nothing was forgotten.',
  types: () => [ForgetDetailsPayload, ProblemFailureType] as const,
  resolveType: (value: object) => ('code' in value ? ProblemFailureType : ForgetDetailsPayload),
});
