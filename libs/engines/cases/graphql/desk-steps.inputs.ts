import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { SeenCaseInput } from './case.inputs.js';

@InputType({ description: 'Gives a case to somebody else, or to another department.' })
export class ForwardCaseInput extends SeenCaseInput {
  @Field(() => String, { description: 'Code of the department.' })
  @Length(1, 80)
  department!: string;

  @Field(() => ID, { nullable: true, description: 'To whom; nobody in particular without.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => String, { description: 'What whoever gets it should know.' })
  @Length(1, 2000)
  note!: string;
}

@InputType({ description: 'Closes a case without a decision.' })
export class DismissCaseInput extends SeenCaseInput {
  @Field(() => String, { description: 'Why, for the file.' })
  @Length(1, 2000)
  reason!: string;

  @Field(() => String, { description: 'What whoever applied reads; empty when they are not written to.' })
  @IsString()
  @MaxLength(4000)
  message!: string;
}

@InputType({ description: 'Takes a closed case up again.' })
export class ReopenCaseInput extends SeenCaseInput {
  @Field(() => String, { description: 'Why.' })
  @Length(1, 2000)
  reason!: string;
}

@InputType({ description: 'Revokes a permit.' })
export class RevokePermitInput extends SeenCaseInput {
  @Field(() => String, { description: 'Why, as it will stand in the notice.' })
  @Length(1, 2000)
  reason!: string;
}

@InputType({ description: 'Lets only some people see a case.' })
export class RestrictCaseInput extends SeenCaseInput {
  @Field(() => [ID], { nullable: true, description: 'Who, besides whoever heads the department; null opens it to all of the department again.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  to?: string[] | null;
}

@InputType({ description: 'Says that somebody else has to decide.' })
export class DeclareBiasInput extends SeenCaseInput {}

@ObjectType({ description: 'A case that left one\'s hands: it may be seen no longer.' })
export class ForwardedPayload {
  @Field(() => String, { description: 'Its number.' })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'What to open next.' })
  nextCaseId!: string | null;
}

export const ForwardResult = createUnionType({
  name: 'ForwardResult',
  description: 'A case in other hands, or why not.',
  types: () => [ForwardedPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : ForwardedPayload),
});

@ObjectType('Department', { description: 'A part of the town hall with cases of its own.' })
export class DepartmentType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;
}

@ObjectType('CaseAccess', { description: 'Who may see a case, and who keeps out of it.' })
export class CaseAccessType {
  @Field(() => String, { description: 'Code of the department that it belongs to.' })
  department!: string;

  @Field(() => [ID], { nullable: true, description: 'Who alone may see it besides whoever heads the department; null for all of the department.' })
  restrictedTo!: string[] | null;

  @Field(() => Boolean, { description: 'Whether I have said that others have to decide.' })
  keptOut!: boolean;
}
