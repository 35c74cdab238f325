import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { DateScalar, MoneyType } from '#platform/graphql';
import type { CaseState, WhoMoves } from '../domain/case-state.js';
import { TimelineEntryType } from './application.types.js';
import { CasePaperKindEnum, CaseStateEnum, WhoMovesEnum } from './case-state.enum.js';
import type { CasePaperKind } from './case-state.enum.js';
import { FollowUpType } from './offered-follow-up.type.js';
import { CaseMessageType, OpenCorrectionType } from './message.types.js';

@ObjectType('CasePaper', { description: 'A paper that can be fetched from the status page.' })
export class CasePaperType {
  @Field(() => CasePaperKindEnum, { description: 'Which of them it is.' })
  kind!: CasePaperKind;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'Where it lies for a quarter of an hour.' })
  path!: string;
}

@ObjectType('CaseStatus', { description: 'How far a case is, for whoever knows its number and code: the state and the next step, never the notice.' })
export class CaseStatusType {
  @Field(() => String, { description: 'Number of the case.' })
  reference!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'What was applied for.' })
  serviceTitle!: string;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state!: CaseState;

  @Field(() => String, { description: 'The same in words.' })
  stateText!: string;

  @Field(() => String, { description: 'The language of these words, as a BCP 47 tag: German where the service has no others.' })
  language!: string;

  @Field(() => String, { description: 'What happens next.' })
  nextStep!: string;

  @Field(() => WhoMovesEnum, { description: 'Whose turn it is.' })
  whoMoves!: WhoMoves;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'By when the office wants to have answered; null once it has.' })
  expectedOn!: string | null;

  @Field(() => [CasePaperType], { description: 'A permit to print, the copy of what was sent, and a notice only for the account it was served on.' })
  papers!: CasePaperType[];

  @Field(() => String, { nullable: true, description: 'The Kassenzeichen of a granted application that waits for its fee, or of one that was taken back and still owes a part of it; else null.' })
  paymentReference!: string | null;

  @Field(() => [TimelineEntryType], { description: 'What has happened and what is to come.' })
  timeline!: TimelineEntryType[];

  @Field(() => [CaseMessageType], { description: 'Messages in both directions, oldest first.' })
  messages!: CaseMessageType[];

  @Field(() => OpenCorrectionType, { nullable: true, description: 'What the office asks to correct; null when nothing.' })
  correction!: OpenCorrectionType | null;

  @Field(() => Boolean, { description: 'Whether a notice answers it. Where the desk carries out what was asked for, only a refusal has one.' })
  hasNotice!: boolean;

  @Field(() => [FollowUpType], { description: 'What can be asked for now that the permit has been issued: to have it for longer, to have another one in its place.' })
  followUps!: FollowUpType[];

  @Field(() => Boolean, { description: 'Whether it can be taken back.' })
  mayWithdraw!: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'What stays to be paid when it is taken back now, because it is decided already; null when nothing.' })
  withdrawalFee!: MoneyType | null;

  @Field(() => Boolean, { description: 'Whether the service can be rated now; once only.' })
  mayRate!: boolean;
}
