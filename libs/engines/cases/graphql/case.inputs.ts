import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsInt, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { DateScalar, InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { CaseType, LetterType, RulingInput } from './case.types.js';

@InputType({ description: 'A case as it was seen.' })
export class SeenCaseInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  caseId!: string;

  @Field(() => Int, { description: 'Its version when it was read: who decides on an old view is told so.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Takes a case on.' })
export class TakeCaseInput extends SeenCaseInput {}

@InputType({ description: 'Takes an assessment back.' })
export class ReviseAssessmentInput extends SeenCaseInput {}

@InputType({ description: 'Decides as the automatic checks suggest, and sends the decision.' })
export class ReleaseCaseInput extends SeenCaseInput {}

@InputType({ description: 'Takes a permit back.' })
export class ReturnPermitInput extends SeenCaseInput {}

@InputType({ description: 'Notes that a grant has been carried out.' })
export class CompleteCaseInput extends SeenCaseInput {}

@InputType({ description: 'Makes the notice.' })
export class IssueNoticeInput extends SeenCaseInput {
  @Field(() => Boolean, { nullable: true, description: 'As a letter, whatever else the citizen has opened.' })
  @IsOptional()
  @IsBoolean()
  byLetter?: boolean | null;
}

@InputType({ description: 'Makes the notice once more, as a letter under today\'s date.' })
export class ReissueNoticeInput extends SeenCaseInput {}

@InputType({ description: 'Rules on every claim and fixes the amounts.' })
export class AssessCaseInput extends SeenCaseInput {
  @Field(() => [RulingInput], { description: 'One for everything that has to be decided.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RulingInput)
  rulings!: RulingInput[];
}

@InputType({ description: 'Gives letters to the post.' })
export class DispatchLettersInput {
  @Field(() => [ID], { description: 'Which.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  letterIds!: string[];

  @Field(() => DateScalar, { description: 'On which day.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dispatchedOn!: string;
}

@InputType({ description: 'A note for colleagues.' })
export class AddCaseNoteInput {
  @Field(() => ID, { description: 'The case.' })
  @IsUUID()
  caseId!: string;

  @Field(() => String, { description: 'The words.' })
  @Length(1, 4000)
  text!: string;
}

@ObjectType({ description: 'The case after the change.' })
export class CasePayload {
  @Field(() => CaseType, { description: 'As it is now.' })
  case!: CaseType;

  @Field(() => ID, { nullable: true, description: 'What to open next.' })
  nextCaseId!: string | null;
}

@ObjectType({ description: 'The letters after the change.' })
export class DispatchLettersPayload {
  @Field(() => [LetterType], { description: 'As they are now.' })
  letters!: LetterType[];
}

const typeOf = <T extends object>(Payload: new () => T) => (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : Payload);

export const CaseResult = createUnionType({
  name: 'CaseResult',
  description: 'A changed case, or why it was not changed.',
  types: () => [CasePayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: typeOf(CasePayload),
});

export const DispatchLettersResult = createUnionType({
  name: 'DispatchLettersResult',
  description: 'Dispatched letters, or why not.',
  types: () => [DispatchLettersPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: typeOf(DispatchLettersPayload),
});
