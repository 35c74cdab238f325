import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsBoolean, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { InvalidInputType, JsonScalar, ProblemFailureType } from '#platform/graphql';
import { CaseStatusType } from './case-status.type.js';
import { SeenCaseInput } from './case.inputs.js';

@InputType({ description: 'A case of one\'s own.' })
export class CaseKeyInput {
  @Field(() => String, { description: 'Its number.' })
  @Length(1, 60)
  reference!: string;

  @Field(() => String, { nullable: true, description: 'Its code; without it the account that is signed in has to have sent it.' })
  @IsOptional()
  @Length(1, 40)
  accessCode?: string | null;
}

@InputType({ description: 'A message to the office.' })
export class WriteToOfficeInput extends CaseKeyInput {
  @Field(() => ID, { description: 'Made once for this message: sent twice, it is one. Files were added under it before.' })
  @IsUUID()
  messageId!: string;

  @Field(() => String, { description: 'The words.' })
  @Length(1, 4000)
  text!: string;
}

@InputType({ description: 'Corrected answers.' })
export class SendCorrectionInput extends CaseKeyInput {
  @Field(() => JsonScalar, { description: 'New values by path; null takes an answer away.' })
  @IsObject()
  corrections!: object;
}

@InputType({ description: 'Takes an application back.' })
export class WithdrawApplicationInput extends CaseKeyInput {}

@InputType({ description: 'What somebody thinks of the service.' })
export class RateServiceInput extends CaseKeyInput {
  @Field(() => Int, { description: '1 to 5, 5 is best.' })
  @IsInt()
  @Min(1)
  @Max(5)
  stars!: number;

  @Field(() => String, { description: 'In their words; may be empty.' })
  @IsString()
  @MaxLength(2000)
  text!: string;
}

@ObjectType({ description: 'One\'s own case after the change.' })
export class CaseStatusPayload {
  @Field(() => CaseStatusType, { description: 'As it is now.' })
  status!: CaseStatusType;
}

export const CaseStatusResult = createUnionType({
  name: 'CaseStatusResult',
  description: 'One\'s own case after the change, or why it was not changed.',
  types: () => [CaseStatusPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : CaseStatusPayload),
});

@InputType({ description: 'A message to whoever applied.' })
export class SendCaseMessageInput {
  @Field(() => ID, { description: 'The case.' })
  @IsUUID()
  caseId!: string;

  @Field(() => ID, { description: 'Made once for this message: sent twice, it is one. Files were added under it before.' })
  @IsUUID()
  messageId!: string;

  @Field(() => String, { description: 'The words.' })
  @Length(1, 4000)
  text!: string;

  @Field(() => Boolean, { description: 'The office waits for the answer: its time stands still.' })
  @IsBoolean()
  asks!: boolean;
}

@InputType({ description: 'Asks for single answers to be corrected.' })
export class AskCorrectionInput extends SeenCaseInput {
  @Field(() => [String], { description: 'Paths in the answers.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  fields!: string[];

  @Field(() => String, { description: 'What is wrong, for the citizen to read.' })
  @Length(1, 2000)
  reason!: string;
}

@InputType({ description: 'Goes on without the answer.' })
export class ResumeCaseInput extends SeenCaseInput {}

@InputType({ description: 'Takes a correction over, or not.' })
export class SettleCorrectionInput extends SeenCaseInput {
  @Field(() => Boolean, { description: 'Whether the new answers are taken over.' })
  @IsBoolean()
  accept!: boolean;
}
