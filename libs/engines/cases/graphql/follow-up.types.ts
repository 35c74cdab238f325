import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { CaseKeyInput } from './dialogue.inputs.js';

@ObjectType('RelatedCase', { description: 'A case that came before or after, for the desk.' })
export class RelatedCaseType {
  @Field(() => ID, { description: 'Its id.' })
  caseId!: string;

  @Field(() => String, { description: 'Its number.' })
  reference!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;
}

@InputType({ description: 'What shall follow the permit of one\'s own case.' })
export class StartFollowUpInput extends CaseKeyInput {
  @Field(() => String, { description: 'Its code, out of `followUps` of the case.' })
  @Matches(/^[a-z][a-z0-9-]{0,60}$/)
  followUp!: string;
}

@ObjectType({ description: 'A draft with everything in it that is known.' })
export class StartFollowUpPayload {
  @Field(() => String, { description: 'Opens the draft.' })
  token!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'The first page that is asked.' })
  firstPage!: string;
}

export const StartFollowUpResult = createUnionType({
  name: 'StartFollowUpResult',
  description: 'A draft, or why there is none.',
  types: () => [StartFollowUpPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : StartFollowUpPayload),
});
