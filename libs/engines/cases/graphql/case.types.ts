import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Length, Matches, MaxLength } from 'class-validator';
import { Connection, DateScalar, MoneyType } from '#platform/graphql';
import { StaffMemberType } from '#engines/identity';
import { DueAmountType, PayableType } from '#engines/payments';
import type { CaseKind, CaseState, WhoMoves } from '../domain/case-state.js';
import type { NoticeChannel } from '../store/case.entity.js';
import type { InboxView } from '../store/inbox.reader.js';
import { AmountLineType } from './application.types.js';
import { CaseKindEnum, CaseStateEnum, InboxViewEnum, LetterStateEnum, NoticeChannelEnum, WhoMovesEnum } from './case-state.enum.js';
import { LabelType } from './label.types.js';

@ObjectType('SummaryRow', { description: 'One answer as the citizen saw it.' })
export class SummaryRowType {
  @Field(() => String, { description: 'The question, short.' })
  label!: string;

  @Field(() => String, { description: 'The answer.' })
  value!: string;

  @Field(() => String, { description: 'Where it stands in the answers.' })
  path!: string;
}

@ObjectType('SummarySection', { description: 'The answers of one page.' })
export class SummarySectionType {
  @Field(() => String, { description: 'Title of the page.' })
  title!: string;

  @Field(() => [SummaryRowType], { description: 'Its answers.' })
  rows!: readonly SummaryRowType[];
}

@ObjectType('ReasonTemplate', { description: 'A reason in words, ready to be changed.' })
export class ReasonTemplateType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its words.' })
  text!: string;
}

@ObjectType('RulingOption', { description: 'One way to rule.' })
export class RulingOptionType {
  @Field(() => String, { description: 'The decision.' })
  code!: string;

  @Field(() => String, { description: 'The same as a button.' })
  title!: string;

  @Field(() => String, { description: 'The sentence in the notice.' })
  text!: string;

  @Field(() => [ReasonTemplateType], { description: 'Reasons that fit it.' })
  reasons!: readonly ReasonTemplateType[];

  @Field(() => String, { nullable: true, description: 'What the notice says instead of the reason, which then stays in the file; null where the reason itself stands there.' })
  neutral!: string | null;
}

@ObjectType('RulingCheck', { description: 'What was checked without a person.' })
export class RulingCheckType {
  @Field(() => Boolean, { description: 'Whether it has passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'The result in words.' })
  text!: string;
}

@ObjectType('RulingDue', { description: 'Something that has to be decided in a case.' })
export class RulingDueType {
  @Field(() => String, { description: 'Unique in the case: dog-relief.0.' })
  key!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'What was claimed.' })
  claim!: string;

  @Field(() => String, { nullable: true, description: 'The decision that the by-law suggests.' })
  suggested!: string | null;

  @Field(() => [RulingCheckType], { description: 'Results of the automatic checks.' })
  checks!: readonly RulingCheckType[];

  @Field(() => [RulingOptionType], { description: 'The ways to rule.' })
  options!: readonly RulingOptionType[];
}

@ObjectType('Ruling', { description: 'A ruling as it was made.' })
export class RulingType {
  @Field(() => String, { description: 'Key of what was decided.' })
  key!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'The decision.' })
  decision!: string;

  @Field(() => String, { description: 'The sentence in the notice.' })
  decisionText!: string;

  @Field(() => String, { description: 'The reason as it was given.' })
  reason!: string;

  @Field(() => String, { description: 'The reason in the notice: the same, or the neutral one.' })
  noticeReason!: string;
}

@ObjectType('AssessmentPreview', { description: 'What rulings would lead to.' })
export class AssessmentPreviewType {
  @Field(() => [AmountLineType], { description: 'Line by line.' })
  lines!: AmountLineType[];

  @Field(() => MoneyType, { description: 'The sum.' })
  total!: MoneyType;

  @Field(() => [DueAmountType], { description: 'When it is due.' })
  dues!: DueAmountType[];
}

@ObjectType('Completion', { description: 'A grant that the desk carries out: papers are sent or handed over.' })
export class CompletionType {
  @Field(() => String, { description: 'What will have happened.' })
  title!: string;

  @Field(() => String, { description: 'The same as a button.' })
  button!: string;
}

@ObjectType('Assessment', { description: 'Rulings and amounts as they were decided.' })
export class AssessmentType extends AssessmentPreviewType {
  @Field(() => [RulingType], { description: 'The rulings.' })
  rulings!: RulingType[];

  @Field(() => String, { description: 'Who decided; shown to staff only.' })
  decidedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Path of the notice as it would be issued; null where nothing is issued.' })
  previewPath!: string | null;

  @Field(() => CompletionType, { nullable: true, description: 'What the desk does next with a grant that has neither fee nor permit; null for all others.' })
  completion!: CompletionType | null;
}

@ObjectType('Letter', { description: 'A letter on its way out.' })
export class LetterType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LetterStateEnum, { description: 'Whether it has left.' })
  state!: string;

  @Field(() => String, { description: 'What it is.' })
  subject!: string;

  @Field(() => String, { description: 'To whom.' })
  recipient!: string;

  @Field(() => Int, { description: 'Sheets, printed on one side.' })
  pages!: number;

  @Field(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  queuedAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'When it was given to the post.' })
  dispatchedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  dispatchedBy!: string | null;

  @Field(() => String, { description: 'Path of its pages.' })
  pdfPath!: string;

  @Field(() => ID, { description: 'The case that it belongs to.' })
  caseId!: string;

  @Field(() => String, { description: 'Number of that case.' })
  reference!: string;
}

export const LetterConnection = Connection('Letter', LetterType);

@ObjectType('Notice', { description: 'The notice of a case, with the days that count in law.' })
export class NoticeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => String, { description: 'Path of its pages.' })
  pdfPath!: string;

  @Field(() => String, { nullable: true, description: 'The Kassenzeichen; null when nothing is to be paid.' })
  paymentReference!: string | null;

  @Field(() => NoticeChannelEnum, { description: 'By which way it left.' })
  channel!: NoticeChannel;

  @Field(() => DateScalar, { nullable: true, description: 'On the portal: the day on which the citizen was told; else null.' })
  notifiedOn!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'On the portal: when it was first fetched; else null.' })
  fetchedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it lies in the mailbox of the addressee\'s account; null for every other way and until then.' })
  providedAt!: Date | null;

  @Field(() => LetterType, { nullable: true, description: 'Its letter; null when it went another way.' })
  letter!: LetterType | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it counts as served.' })
  servedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for a remedy.' })
  remedyEndsOn!: string | null;
}

@ObjectType('HistoryEntry', { description: 'One line of a case\'s history.' })
export class HistoryEntryType {
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who; null for citizens and the system.' })
  who!: string | null;

  @Field(() => String, { description: 'What.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Words of a note.' })
  note!: string | null;
}

@ObjectType('Case', { description: 'A case as the desk sees it.' })
export class CaseType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  reference!: string;

  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => String, { description: 'What was applied for.' })
  serviceTitle!: string;

  @Field(() => CaseKindEnum, { description: 'Which way it goes.' })
  kind!: CaseKind;

  @Field(() => Boolean, { description: 'Whether the service charges anything.' })
  charges!: boolean;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state!: CaseState;

  @Field(() => String, { description: 'The same in words.' })
  stateText!: string;

  @Field(() => Int, { description: 'Raised with every change; goes back with every command.' })
  version!: number;

  @Field(() => String, { description: 'Who applied.' })
  applicant!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueOn!: string;

  @Field(() => String, { description: 'The same in words.' })
  dueText!: string;

  @Field(() => Boolean, { description: 'Whether the office is late.' })
  overdue!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something from the citizen that nobody at the desk has seen.' })
  unread!: boolean;

  @Field(() => WhoMovesEnum, { description: 'Whose turn it is.' })
  whoMoves!: WhoMoves;

  @Field(() => String, { description: 'The same in words.' })
  waitingText!: string;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who has taken it on.' })
  assignee!: StaffMemberType | null;

  @Field(() => [LabelType], { description: 'What the desk has put on it to find it by.' })
  labels!: LabelType[];
}

export const CaseConnection = Connection('Case', CaseType);

@ObjectType('InboxCount', { description: 'How many cases a view holds.' })
export class InboxCountType {
  @Field(() => InboxViewEnum, { description: 'The view.' })
  view!: InboxView;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@InputType({ description: 'A ruling to be made.' })
export class RulingInput {
  @Field(() => String, { description: 'Key of what is decided.' })
  @Matches(/^[\w.-]{1,80}$/)
  key!: string;

  @Field(() => String, { description: 'The decision.' })
  @Length(1, 60)
  decision!: string;

  @Field(() => String, { description: 'The reason, as it will stand in the notice; with a neutral option for the file only.' })
  @MaxLength(2000)
  reason!: string;
}

export { PayableType };
