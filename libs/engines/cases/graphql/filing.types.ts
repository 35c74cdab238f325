import { createUnionType, Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import type { FilingWay } from '#sdk/service';
import { DateScalar, InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { WaitFailureType } from './resume.types.js';

export const FilingWayEnum = {
  COUNTER: 'counter',
  PHONE: 'phone',
  PAPER: 'paper',
  CLERK_LINK: 'clerk-link',
} as const satisfies Record<string, FilingWay>;

registerEnumType(FilingWayEnum, {
  name: 'FilingWay',
  description: 'How an application comes in when its author does not send it from home, signed in as surely as the service wants it.',
  valuesMap: {
    COUNTER: { description: 'Said to a clerk, who has seen who it is.' },
    PHONE: { description: 'Said to a clerk on the telephone.' },
    PAPER: { description: 'Written and signed; a clerk types it.' },
    CLERK_LINK: { description: 'Begun by a clerk, who gives its author link and code to go on at home.' },
  },
});

@ObjectType('Filing', { description: 'That a clerk has taken something in for somebody.' })
export class FilingType {
  @Field(() => FilingWayEnum, { description: 'How.' })
  way!: FilingWay;

  @Field(() => String, { description: 'Name of the clerk.' })
  staffName!: string;

  @Field(() => Boolean, { description: 'Whether the clerk has seen who it was.' })
  identified!: boolean;

  @Field(() => String, { description: 'All of it in words.' })
  text!: string;
}

@ObjectType('FilingOffer', { description: 'A service that can be taken in for somebody.' })
export class FilingOfferType {
  @Field(() => String, { description: 'Its code.' })
  serviceCode!: string;

  @Field(() => String, { description: 'What it is about.' })
  deed!: string;

  @Field(() => [FilingWayEnum], { description: 'Ways that its law leaves open.' })
  ways!: readonly FilingWay[];

  @Field(() => Boolean, { description: 'Whether the clerk has to see who it is.' })
  needsIdentity!: boolean;
}

@ObjectType('OpenFiling', { description: 'What I have begun for somebody and nobody has sent. Nothing of what stands in it.' })
export class OpenFilingType {
  @Field(() => ID, { description: 'Id of the draft.' })
  draftId!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'What it is about.' })
  deed!: string;

  @Field(() => FilingWayEnum, { description: 'How it comes in.' })
  way!: FilingWay;

  @Field(() => GraphQLISODateTime, { description: 'When something was last saved in it.' })
  savedAt!: Date;

  @Field(() => DateScalar, { description: 'The last day on which it is there.' })
  deleteOn!: string;
}

@InputType({ description: 'Ends what I have begun for somebody.' })
export class EndFilingInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  @IsUUID()
  draftId!: string;
}

@ObjectType({ description: 'What is left.' })
export class OpenFilingsPayload {
  @Field(() => [OpenFilingType], { description: 'The next to go first.' })
  openFilings!: readonly OpenFilingType[];
}

export const OpenFilingsResult = createUnionType({
  name: 'OpenFilingsResult',
  description: 'What is left of what I have begun, or why nothing changed.',
  types: () => [OpenFilingsPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('openFilings' in value ? OpenFilingsPayload : 'fields' in value ? InvalidInputType : ProblemFailureType),
});

const WAYS = Object.values(FilingWayEnum);

@InputType({ isAbstract: true })
abstract class TakingInInput {
  @Field(() => FilingWayEnum, { description: 'How it comes in.' })
  @IsIn(WAYS)
  way!: FilingWay;

  @Field(() => Boolean, { description: 'The clerk has seen an identity card, or compared the signature.' })
  @IsBoolean()
  identified!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the paper reached the office; for paper only.' })
  @IsOptional()
  @IsDate()
  arrivedAt?: Date | null;
}

@InputType({ description: 'Takes something in for somebody, from the beginning.' })
export class BeginFilingInput extends TakingInInput {
  @Field(() => String, { description: 'Code of the service.' })
  @Length(1, 80)
  serviceCode!: string;
}

@InputType({ description: 'Takes in what somebody has begun themselves.' })
export class GoOnFilingInput extends TakingInInput {
  @Field(() => String, { description: 'The link that they were given, or its last part.' })
  @Length(1, 300)
  link!: string;

  @Field(() => String, { description: 'Their code.' })
  @Length(1, 40)
  accessCode!: string;
}

@ObjectType({ description: 'A draft that is taken in.' })
export class FilingPayload {
  @Field(() => String, { description: 'Opens the draft for the clerk.' })
  token!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;
}

export const FilingResult = createUnionType({
  name: 'FilingResult',
  description: 'A draft that is taken in, or why not.',
  types: () => [FilingPayload, WaitFailureType, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => {
    if ('token' in value) return FilingPayload;
    if ('until' in value) return WaitFailureType;
    return 'fields' in value ? InvalidInputType : ProblemFailureType;
  },
});
