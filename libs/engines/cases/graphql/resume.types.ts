import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { DateScalar, ErrorCode, FailureType, InvalidInputType, JsonScalar, ProblemFailureType } from '#platform/graphql';

@ObjectType('TypedPage', { description: 'What stands in the inputs of a page that could not be saved yet.' })
export class TypedPageType {
  @Field(() => String, { description: 'Its id in the form.' })
  page!: string;

  @Field(() => Int, { description: 'Which instance of it, as in DraftPage.' })
  index!: number;

  @Field(() => JsonScalar, { description: 'Texts by name of the input.' })
  inputs!: object;
}

@ObjectType('RefusedFile', { description: 'A file that the virus scanner took out of a draft after it had been added.' })
export class RefusedFileType {
  @Field(() => ID, { description: 'Its id; pass it on when the page that told of it is saved.' })
  id!: string;

  @Field(() => String, { description: 'As the applicant named it.' })
  name!: string;

  @Field(() => String, { description: 'Where it stood in the answers: newDogs.0.evidenceFiles.' })
  path!: string;
}

@ObjectType('DraftResume', { description: 'What opens a draft on another device. Neither link nor code opens anything alone.' })
export class DraftResumeType {
  @Field(() => String, { description: 'Last part of the link.' })
  link!: string;

  @Field(() => String, { description: 'The code.' })
  accessCode!: string;

  @Field(() => String, { nullable: true, description: 'Where the link was sent; null when nowhere.' })
  email!: string | null;
}

@ObjectType('OwnDraft', { description: 'An application that somebody who is signed in has begun and not sent.' })
export class OwnDraftType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' })
  savedAt!: Date;

  @Field(() => DateScalar, { description: 'The last day on which it is there.' })
  deleteOn!: string;
}

@InputType({ description: 'Interrupts a draft.' })
export class KeepDraftForLaterInput {
  @Field(() => String, { description: 'The draft\'s token.' })
  @Length(20, 100)
  token!: string;

  @Field(() => String, { nullable: true, description: 'The page on which somebody stopped: there it goes on.' })
  @IsOptional()
  @Length(1, 80)
  page?: string | null;

  @Field(() => Int, { nullable: true, description: 'Which instance of it, on a page that repeats.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  index?: number | null;

  @Field(() => String, { nullable: true, description: 'Where the link is sent, and a warning before the draft is deleted.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;
}

@InputType({ description: 'Opens a draft on another device.' })
export class ResumeDraftInput {
  @Field(() => String, { description: 'Last part of the link, however it is typed.' })
  @Length(1, 80)
  link!: string;

  @Field(() => String, { description: 'The code, however it is typed.' })
  @Length(1, 40)
  accessCode!: string;
}

@InputType({ description: 'A draft of the account that is signed in.' })
export class OwnDraftInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  draftId!: string;
}

@InputType({ description: 'A draft, by its token.' })
export class DiscardDraftInput {
  @Field(() => String, { description: 'The draft\'s token.' })
  @Length(20, 100)
  token!: string;
}

@ObjectType({ description: 'A draft waits to go on elsewhere.' })
export class KeepDraftForLaterPayload {
  @Field(() => DraftResumeType, { description: 'What opens it.' })
  resume!: DraftResumeType;

  @Field(() => Boolean, { nullable: true, description: 'Whether a mail is on its way; false when too many were sent already, null when none was asked for.' })
  mailed!: boolean | null;
}

@ObjectType({ description: 'A draft is open on this device, too.' })
export class ResumeDraftPayload {
  @Field(() => String, { description: 'The token of this device; the others keep theirs.' })
  token!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;
}

@ObjectType({ description: 'A draft is deleted, with its files.' })
export class DiscardDraftPayload {
  @Field(() => String, { description: 'The service that it was for.' })
  serviceCode!: string;
}

@ObjectType('WaitFailure', { implements: () => [FailureType], description: 'Too many wrong codes for this link: the next try has to wait. Right or wrong, no code is looked at before.' })
export class WaitFailureType implements FailureType {
  code!: ErrorCode;

  @Field(() => GraphQLISODateTime, { description: 'When a code may be tried again.' })
  until!: Date;
}

export const waitFailure = (until: Date): WaitFailureType => Object.assign(new WaitFailureType(), { code: 'TOO_MANY_TRIES' as const, until });

const typeOf = <T extends object>(Payload: new () => T) => (value: object) =>
  'until' in value ? WaitFailureType : 'fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : Payload;

export const KeepDraftForLaterResult = createUnionType({
  name: 'KeepDraftForLaterResult',
  description: 'Link and code of a draft, or why there are none.',
  types: () => [KeepDraftForLaterPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: typeOf(KeepDraftForLaterPayload),
});

export const ResumeDraftResult = createUnionType({
  name: 'ResumeDraftResult',
  description: 'An open draft, or why not: unknown links and wrong codes are not told apart.',
  types: () => [ResumeDraftPayload, InvalidInputType, WaitFailureType, ProblemFailureType] as const,
  resolveType: typeOf(ResumeDraftPayload),
});

export const DiscardDraftResult = createUnionType({
  name: 'DiscardDraftResult',
  description: 'A deleted draft, or why it is still there.',
  types: () => [DiscardDraftPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: typeOf(DiscardDraftPayload),
});
