import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { DateScalar } from '#platform/graphql';
import { SeenCaseInput } from './case.inputs.js';

@InputType({ description: 'Notes that a paid paper was given to the post.' })
export class PostDocumentInput extends SeenCaseInput {
  @Field(() => DateScalar, { description: 'On which day.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  postedOn!: string;
}

@ObjectType('Posting', { description: 'A paper that the office prints from a register of its own and posts.' })
export class PostingType {
  @Field(() => String, { description: 'Path of the sheet for the register.' })
  sheetPath!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was given to the post; null until then.' })
  postedOn!: string | null;
}
