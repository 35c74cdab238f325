import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '#platform/graphql';
import type { CompiledForm } from '#sdk/form';
import type { UploadState } from '#engines/forms';
import { UploadStateEnum } from './evidence.types.js';

@ObjectType('MessageFile', { description: 'A file that came with a message.' })
export class MessageFileType {
  @Field(() => String, { description: 'As its sender named it.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => UploadStateEnum, { description: 'Whether it may be opened.' })
  state!: UploadState;

  @Field(() => String, { nullable: true, description: 'Path of the file, an attachment; null as long as nobody may open it.' })
  path!: string | null;
}

@ObjectType('CaseMessage', { description: 'A message between the office and whoever applied.' })
export class CaseMessageType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Boolean, { description: 'True from the office, false from the citizen.' })
  fromOffice!: boolean;

  @Field(() => String, { nullable: true, description: 'Who wrote for the office: for citizens the office, for the desk the clerk; null for the citizen.' })
  author!: string | null;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the other side first saw it; null until then.' })
  readAt!: Date | null;

  @Field(() => [MessageFileType], { description: 'What came with it.' })
  files!: MessageFileType[];
}

@ObjectType('OpenCorrection', { description: 'Answers that the office asks to correct, as whoever applied sees them.' })
export class OpenCorrectionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What is wrong, in the words of the office.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => [String], { description: 'Paths of the fields in the answers.' })
  fields!: readonly string[];

  @Field(() => JsonScalar, { description: 'The answers of these fields as they stand, by path.' })
  answers!: object;

  @Field(() => JsonScalar, { description: 'The form with its words, as sites render it.' })
  form!: CompiledForm;
}
