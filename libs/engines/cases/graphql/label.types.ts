import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, IsUUID } from 'class-validator';

@ObjectType('Label', { description: 'A label of a department (Stichwort), to find cases by.' })
export class LabelType {
  @Field(() => String, { description: 'Its code, as it stands in addresses.' })
  code!: string;

  @Field(() => String, { description: 'As people read it.' })
  title!: string;
}

@InputType({ description: 'Says which labels a case has.' })
export class SetCaseLabelsInput {
  @Field(() => ID, { description: 'The case.' })
  @IsUUID()
  caseId!: string;

  @Field(() => [String], { description: 'Codes of all labels that it then has, out of the list of its department.' })
  @ArrayMaxSize(12)
  @IsString({ each: true })
  labels!: string[];
}
