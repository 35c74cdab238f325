import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsObject, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { CompiledForm } from '#sdk/form';
import { DateScalar, InvalidInputType, JsonScalar, MoneyType, ProblemFailureType } from '#platform/graphql';
import { DueAmountType } from '#engines/payments';
import type { FilingWay } from '#sdk/service';
import { DraftFileType } from './evidence.types.js';
import { FilingType, FilingWayEnum } from './filing.types.js';
import { DraftResumeType, RefusedFileType, TypedPageType } from './resume.types.js';

@ObjectType('AmountLine', { description: 'One line of what has to be paid, in words.' })
export class AmountLineType {
  @Field(() => String, { description: 'What for.' })
  label!: string;

  @Field(() => String, { description: 'How it came about.' })
  detail!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;
}

@ObjectType('Estimate', { description: 'What it will probably cost, with these answers.' })
export class EstimateType {
  @Field(() => [AmountLineType], { description: 'Line by line.' })
  lines!: AmountLineType[];

  @Field(() => MoneyType, { description: 'The sum.' })
  total!: MoneyType;

  @Field(() => [DueAmountType], { description: 'When it would be due.' })
  dues!: DueAmountType[];

  @Field(() => String, { description: 'What to know about an estimate.' })
  note!: string;
}

@ObjectType('Submission', { description: 'The receipt of an application.' })
export class SubmissionType {
  @Field(() => String, { description: 'Number of the case.' })
  reference!: string;

  @Field(() => String, { description: 'The code that opens the status page with the number.' })
  accessCode!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field(() => DateScalar, { description: 'By when the office wants to have answered.' })
  expectedOn!: string;

  @Field(() => String, { nullable: true, description: 'Where the confirmation was sent.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the copy of what was sent lies for a quarter of an hour.' })
  copyPath!: string | null;
}

@ObjectType('DraftPage', { description: 'A page that the answers so far lead to.' })
export class DraftPageType {
  @Field(() => String, { description: 'Its id in the form.' })
  id!: string;

  @Field(() => Int, { description: 'Which instance, on a page that repeats; counts from 0, and is 0 on all other pages.' })
  index!: number;

  @Field(() => String, { description: 'Its title with these answers.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether everything on it is there and right.' })
  complete!: boolean;

  @Field(() => String, { description: 'Fingerprint of what is saved on it, empty when nothing is: pass it on as `seen`, so that no newer answers of another device are overwritten.' })
  stamp!: string;
}

@ObjectType('Draft', { description: 'An application that is being filled in.' })
export class DraftType {
  @Field(() => String, { description: 'The service.' })
  serviceCode!: string;

  @Field(() => Int, { description: 'The version that it is pinned to.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it shall be to a permit that was issued before; null for a first application.' })
  followUp!: string | null;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => JsonScalar, { description: 'What was answered, by field.' })
  answers!: object;

  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' })
  savedAt!: Date;

  @Field(() => DateScalar, { description: 'The last day on which it is there; every save moves it.' })
  deleteOn!: string;

  @Field(() => Boolean, { description: 'Whether the town has stopped taking this service, or this version of it, online. What was answered stays; it can not be sent.' })
  withdrawn!: boolean;

  @Field(() => JsonScalar, { description: 'The form with its words, as sites render it.' })
  form!: CompiledForm;

  @Field(() => [DraftPageType], { description: 'The way through the form.' })
  pages!: DraftPageType[];

  @Field(() => EstimateType, { nullable: true, description: 'What it will cost; null until everything is answered.' })
  estimate!: EstimateType | null;

  @Field(() => [DraftFileType], { description: 'Files that were uploaded, with what the virus scanner said.' })
  files!: readonly DraftFileType[];

  @Field(() => [TypedPageType], { description: 'What was typed on pages that could not be saved yet.' })
  typed!: readonly TypedPageType[];

  @Field(() => [RefusedFileType], { description: 'Files that the virus scanner took out later; told until their page is saved by somebody who was told.' })
  refusedFiles!: readonly RefusedFileType[];

  @Field(() => String, { nullable: true, description: 'The page on which somebody stopped on purpose; null after the next save.' })
  stoppedPage!: string | null;

  @Field(() => Int, { description: 'Which instance of it.' })
  stoppedIndex!: number;

  @Field(() => DraftResumeType, { nullable: true, description: 'What opens it on another device; null until somebody asked for it.' })
  resume!: DraftResumeType | null;

  @Field(() => Boolean, { description: 'Whether whoever fills it in can have name, address and the like remembered for the next form.' })
  mayRemember!: boolean;

  @Field(() => FilingType, { nullable: true, description: 'Who takes it in for somebody; null for what is filled in at home.' })
  filing!: FilingType | null;

  @Field(() => [FilingWayEnum], { description: 'How it can go on when its author can not sign in as surely as the service wants it; empty when they are.' })
  otherWays!: readonly FilingWay[];

  @Field(() => SubmissionType, { nullable: true, description: 'The receipt, once submitted.' })
  submitted!: SubmissionType | null;
}

@ObjectType('TimelineEntry', { description: 'One step of a case as its applicant sees it.' })
export class TimelineEntryType {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it happened; null when it is still to come.' })
  at!: Date | null;

  @Field(() => String, { description: 'What.' })
  title!: string;

  @Field(() => String, { description: 'More about it.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it has happened.' })
  done!: boolean;
}

@InputType({ description: 'Which service to apply for.' })
export class StartDraftInput {
  @Field(() => String, { description: 'Its code.' })
  @Length(1, 80)
  serviceCode!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What the link brought along by which the person came, as names and texts of inputs: the QR code of a letter. Only inputs that the service names count.' })
  @IsOptional()
  @IsObject()
  link?: object | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody can not sign in as surely as the service wants it: they fill it in all the same, and finish it at the counter or on paper.' })
  @IsOptional()
  @IsBoolean()
  unsigned?: boolean | null;
}

@InputType({ description: 'One page of a draft.' })
export class SaveDraftPageInput {
  @Field(() => String, { description: 'The draft\'s token.' })
  @Length(20, 100)
  token!: string;

  @Field(() => String, { description: 'Id of the page.' })
  @Length(1, 80)
  page!: string;

  @Field(() => JsonScalar, { description: 'Its answers by field key.' })
  @IsObject()
  answers!: object;

  @Field(() => Int, { nullable: true, description: 'Which instance, on a page that repeats.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  index?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes this instance away instead of saving it.' })
  @IsOptional()
  @IsBoolean()
  remove?: boolean | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What the inputs hold, by name: kept beside the answers while the page can not be saved.' })
  @IsOptional()
  @IsObject()
  typed?: object | null;

  @Field(() => String, { nullable: true, description: 'The stamp of the page as it was shown. With it, newer answers of another device are a CONFLICT; without it they are overwritten.' })
  @IsOptional()
  @MaxLength(40)
  seen?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of refused files that the page told of.' })
  @IsOptional()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  @ArrayMaxSize(100)
  told?: string[] | null;
}

@InputType({ description: 'Sends an application off.' })
export class SubmitApplicationInput {
  @Field(() => String, { description: 'The draft\'s token.' })
  @Length(20, 100)
  token!: string;

  @Field(() => String, { description: 'Made once for this intention; the same key again has no second effect.' })
  @Length(1, 255)
  idempotencyKey!: string;

  @Field(() => [String], { description: 'Keys of the sentences that were declared.' })
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  @ArrayMaxSize(20)
  declarations!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether name, address and the like shall be remembered for the next form; for holders of an account only.' })
  @IsOptional()
  @IsBoolean()
  remember?: boolean | null;
}

@ObjectType({ description: 'A draft was begun.' })
export class StartDraftPayload {
  @Field(() => String, { description: 'Whoever holds it holds the draft.' })
  token!: string;

  @Field(() => String, { description: 'Where to begin.' })
  firstPage!: string;
}

@ObjectType({ description: 'A page was saved.' })
export class SaveDraftPagePayload {
  @Field(() => DraftType, { description: 'The draft as it is now.' })
  draft!: DraftType;

  @Field(() => String, { nullable: true, description: 'The page that follows; null after the last.' })
  nextPage!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which instance of it.' })
  nextIndex!: number | null;
}

@ObjectType('ResponsibleOffice', { description: 'An office elsewhere that is responsible instead.' })
export class ResponsibleOfficeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its address in one line.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Its page; null when the town knows none.' })
  url!: string | null;
}

@ObjectType({ description: 'The service is not for this person, or not any more: said before they fill in the rest, and once more when they send it. What they typed is kept.' })
export class StoppedPayload {
  @Field(() => String, { description: 'Why, as a heading.' })
  title!: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  text!: string;

  @Field(() => [String], { description: 'What else there is.' })
  alternatives!: readonly string[];

  @Field(() => ID, { description: 'Id of the page where it was asked, and can be corrected.' })
  page!: string;

  @Field(() => ResponsibleOfficeType, { nullable: true, description: 'Who is responsible instead; null when the town does not know them.' })
  office!: ResponsibleOfficeType | null;
}

@ObjectType({ description: 'An application has arrived.' })
export class SubmitApplicationPayload {
  @Field(() => SubmissionType, { description: 'Its receipt.' })
  submission!: SubmissionType;
}

const typeOf = <T extends object>(Payload: new () => T) => (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : Payload);

export const StartDraftResult = createUnionType({
  name: 'StartDraftResult',
  description: 'A begun draft, or why not.',
  types: () => [StartDraftPayload, ProblemFailureType] as const,
  resolveType: typeOf(StartDraftPayload),
});

export const SaveDraftPageResult = createUnionType({
  name: 'SaveDraftPageResult',
  description: 'A saved page, or what is wrong with it.',
  types: () => [SaveDraftPagePayload, StoppedPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('alternatives' in value ? StoppedPayload : typeOf(SaveDraftPagePayload)(value)),
});

export const SubmitApplicationResult = createUnionType({
  name: 'SubmitApplicationResult',
  description: 'A receipt, or why the application did not arrive.',
  types: () => [SubmitApplicationPayload, StoppedPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('alternatives' in value ? StoppedPayload : typeOf(SubmitApplicationPayload)(value)),
});
