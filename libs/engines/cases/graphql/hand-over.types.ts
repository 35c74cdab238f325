import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, Matches } from 'class-validator';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';

@ObjectType('HandOver', { description: 'A file that went to a specialist system. It stays as it was.' })
export class HandOverType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 1 for each service and election.' })
  number!: number;

  @Field(() => Int, { description: 'How many applications it holds.' })
  cases!: number;

  @Field(() => Int, { description: 'How many of them are not decided yet.' })
  open!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  madeBy!: string;

  @Field(() => String, { description: 'Path of the file, for those who may export.' })
  path!: string;
}

@ObjectType('HandOverGroup', { description: 'What is handed over together: the applications of one department for one election.' })
export class HandOverGroupType {
  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'Its name.' })
  serviceTitle!: string;

  @Field(() => String, { description: 'Code of the department.' })
  department!: string;

  @Field(() => String, { description: 'Code of the election; empty where the service has none.' })
  occasion!: string;

  @Field(() => String, { description: 'Its name.' })
  occasionName!: string;

  @Field(() => Boolean, { description: 'Whether the desk carries out what is granted: then the plain ones of a file can be noted as done together.' })
  carriedOutByDesk!: boolean;

  @Field(() => Int, { description: 'How many applications have not gone yet.' })
  waiting!: number;

  @Field(() => [HandOverType], { description: 'What has gone, newest first, at most 100 of all groups.' })
  handOvers!: HandOverType[];
}

@ObjectType('CaseTwin', { description: 'Another case that looks like the same person\'s, by a keyed hash of what the service compares. Told to the desk alone.' })
export class CaseTwinType {
  @Field(() => ID, { description: 'Its id.' })
  caseId!: string;

  @Field(() => String, { description: 'Its number.' })
  reference!: string;
}

@InputType({ description: 'Gathers what has not gone yet into one file.' })
export class MakeHandOverInput {
  @Field(() => String, { description: 'The service.' })
  @Length(1, 80)
  serviceCode!: string;

  @Field(() => String, { description: 'Code of the department.' })
  @Length(1, 80)
  department!: string;

  @Field(() => String, { description: 'Code of the election; empty where the service has none.' })
  @Matches(/^[a-z0-9-]{0,40}$/)
  occasion!: string;
}

@ObjectType({ description: 'The file that was made.' })
export class MakeHandOverPayload {
  @Field(() => HandOverType, { description: 'The file.' })
  handOver!: HandOverType;
}

export const MakeHandOverResult = createUnionType({
  name: 'MakeHandOverResult',
  description: 'A file for a specialist system, or why there is none.',
  types: () => [MakeHandOverPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : MakeHandOverPayload),
});

@InputType({ description: 'Notes as done what needs nobody to look at it.' })
export class ReleaseHandOverInput {
  @Field(() => ID, { description: 'The file.' })
  @IsUUID()
  handOverId!: string;
}

@ObjectType({ description: 'What was noted as done.' })
export class ReleaseHandOverPayload {
  @Field(() => Int, { description: 'How many were decided and noted as done.' })
  released!: number;

  @Field(() => Int, { description: 'How many are left: for a person, or for the next time.' })
  left!: number;
}

export const ReleaseHandOverResult = createUnionType({
  name: 'ReleaseHandOverResult',
  description: 'What of a file was noted as done, or why nothing was.',
  types: () => [ReleaseHandOverPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : ReleaseHandOverPayload),
});
