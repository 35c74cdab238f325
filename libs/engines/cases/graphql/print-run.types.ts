import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID } from 'class-validator';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import { LetterType } from './case.types.js';

@ObjectType('PrintRun', { description: 'Letters that were chosen to be printed together. To print is not to post.' })
export class PrintRunType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was put together.' })
  madeAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  madeBy!: string;

  @Field(() => String, { description: 'Path of all its letters as one PDF.' })
  path!: string;

  @Field(() => [LetterType], { description: 'Its letters as far as I may see them, in the order of the pages.' })
  letters!: LetterType[];

  @Field(() => Int, { description: 'How many of them have not been given to the post.' })
  waiting!: number;
}

@InputType({ description: 'Puts letters together for the printer.' })
export class MakePrintRunInput {
  @Field(() => [ID], { description: 'Which, in the order of the pages; all of them wait for the post.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  letterIds!: string[];
}

@ObjectType({ description: 'Letters put together.' })
export class MakePrintRunPayload {
  @Field(() => PrintRunType, { description: 'The run.' })
  printRun!: PrintRunType;
}

export const MakePrintRunResult = createUnionType({
  name: 'MakePrintRunResult',
  description: 'The run, or why there is none: `PAPER_MISSING` at `letterIds.3` for a letter whose file is gone.',
  types: () => [MakePrintRunPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'printRun' in value ? MakePrintRunPayload : ProblemFailureType),
});
