import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseFileType } from './evidence.types.js';
import type { CorrectionState } from '../store/dialogue.entity.js';

export const CorrectionStateEnum = { OPEN: 'open', SENT: 'sent', ACCEPTED: 'accepted', REFUSED: 'refused', TAKEN_BACK: 'taken-back' } as const satisfies Record<string, CorrectionState>;

registerEnumType(CorrectionStateEnum, {
  name: 'CorrectionState',
  description: 'How far a correction is.',
  valuesMap: {
    OPEN: { description: 'The citizen was asked.' },
    SENT: { description: 'The citizen has answered; the desk looks.' },
    ACCEPTED: { description: 'Taken over into the answers.' },
    REFUSED: { description: 'Not taken over.' },
    TAKEN_BACK: { description: 'The office went on without it.' },
  },
});

@ObjectType('AnswerDifference', { description: 'An answer that reads differently.' })
export class AnswerDifferenceType {
  @Field(() => String, { description: 'Where it stands in the answers.' })
  path!: string;

  @Field(() => String, { description: 'The question, short.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What stood there; null for nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What would stand there; null for nothing.' })
  after!: string | null;

  @Field(() => [CaseFileType], { description: 'The files that stood there, where they are still kept.' })
  filesBefore!: readonly CaseFileType[];

  @Field(() => [CaseFileType], { description: 'The files that would stand there, where they are still kept.' })
  filesAfter!: readonly CaseFileType[];
}

@ObjectType('CaseCorrection', { description: 'A correction as the desk sees it.' })
export class CaseCorrectionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CorrectionStateEnum, { description: 'How far it is.' })
  state!: CorrectionState;

  @Field(() => String, { description: 'What the citizen was told.' })
  reason!: string;

  @Field(() => [String], { description: 'The questions, short.' })
  labels!: string[];

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => String, { description: 'Who asked.' })
  askedBy!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the citizen answered; null until then.' })
  sentAt!: Date | null;

  @Field(() => [AnswerDifferenceType], { description: 'What the citizen changed; empty until they answered.' })
  differences!: readonly AnswerDifferenceType[];
}

@ObjectType('CorrectableField', { description: 'An answer that can be asked to be corrected.' })
export class CorrectableFieldType {
  @Field(() => String, { description: 'Where it stands in the answers.' })
  path!: string;

  @Field(() => String, { description: 'The question, short.' })
  label!: string;
}

@ObjectType('MessageTemplate', { description: 'Words to begin a message with.' })
export class MessageTemplateType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What it is for.' })
  title!: string;

  @Field(() => String, { description: 'The words, with what is known of the case filled in, in the language of whoever applied where there are such; else in German.' })
  text!: string;

  @Field(() => String, { description: 'Language tag of the words: `de`, `en`.' })
  language!: string;

  @Field(() => String, { description: 'The same in German, to read along.' })
  german!: string;

  @Field(() => Boolean, { description: 'Whether it asks for an answer.' })
  asks!: boolean;
}
