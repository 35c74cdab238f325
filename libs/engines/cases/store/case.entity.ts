import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate, Locale } from '#kernel';
import type { FilingWay } from '#sdk/service';
import type { CaseKind, CaseState } from '../domain/case-state.js';

export type NoticeChannel = 'post' | 'own-portal' | 'account-mailbox' | 'mail';

/** One case. What the person wrote is sealed; what the inbox sorts by is not personal. */
@Entity('case_file')
export class CaseRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  reference!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('int', { name: 'service_version' })
  serviceVersion!: number;

  /** The draft it came from: one draft, one case. */
  @Column('uuid', { name: 'draft_id' })
  draftId!: string;

  /** Which table of transitions it follows. */
  @Column('text')
  kind!: CaseKind;

  @Column('text')
  state!: CaseState;

  /** Raised with every change: a second person's old view is told from the present. */
  @Column('int')
  version!: number;

  @Column('text')
  department!: string;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column('text', { name: 'assignee_name', nullable: true })
  assigneeName!: string | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  /** The day by which the office wants to have answered; afterwards the day by which money is due. */
  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  /** Since when the office waits for an answer: the days until it comes do not count against the office. */
  @Column('date', { name: 'paused_on', nullable: true })
  pausedOn!: LocalDate | null;

  /** The day on which the paper that was applied for was given to the post; null for what is not posted. */
  @Column('date', { name: 'posted_on', nullable: true })
  postedOn!: LocalDate | null;

  /** What it is to the permit that it follows: its code in the service; null for a first application. */
  @Column('text', { name: 'follow_up', nullable: true })
  followUp!: string | null;

  /** The permit that it follows. */
  @Column('uuid', { nullable: true })
  follows!: string | null;

  /** Since when there is something from the citizen that nobody at the desk has seen. */
  @Column('timestamptz', { name: 'unread_since', nullable: true })
  unreadSince!: Date | null;

  /** The day whose settings tailored the form. */
  @Column('date', { name: 'started_on' })
  startedOn!: LocalDate;

  @Column('bytea', { name: 'access_code_hash' })
  accessCodeHash!: Buffer;

  @Column('bytea', { name: 'access_code_sealed' })
  accessCodeSealed!: Buffer;

  @Column('bytea', { name: 'applicant_sealed' })
  applicantSealed!: Buffer;

  @Column('bytea', { name: 'answers_sealed' })
  answersSealed!: Buffer;

  /** Who alone may see it: an address that is blocked, a colleague. Null for what the whole department may see. */
  @Column('uuid', { name: 'restricted_to', array: true, nullable: true })
  restrictedTo!: string[] | null;

  /** Who may not decide about it: their own case, that of a relative, biased. */
  @Column('uuid', { name: 'kept_from', array: true })
  keptFrom!: string[];

  /** Whether it can be found by name and plate. */
  @Column('boolean')
  searchable!: boolean;

  /** The language in which it was sent: mails about it go in the same. Whatever is decided is German. */
  @Column('text')
  locale!: Locale;

  /** The account from which it was sent; null without one. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  /** How a clerk took it in for its author; null for what somebody sent from home. */
  @Column('text', { name: 'filed_way', nullable: true })
  filedWay!: FilingWay | null;

  @Column('uuid', { name: 'filed_by', nullable: true })
  filedBy!: string | null;

  @Column('text', { name: 'filed_by_name', nullable: true })
  filedByName!: string | null;

  /** Whether that clerk had seen who it was. */
  @Column('boolean')
  identified!: boolean;

  /** Reserved from the range of the Kasse before the notice is printed. */
  @Column('text', { name: 'payment_reference', nullable: true })
  paymentReference!: string | null;
}

/** An assessment as it was decided; a revised one is followed by another. */
@Entity('case_assessment')
export class CaseAssessmentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('text', { name: 'decided_by_name' })
  decidedByName!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}

/** The notice of a case: its paper, its letter, and the days that count in law. */
@Entity('case_notice')
export class CaseNoticeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('uuid', { name: 'document_id' })
  documentId!: string;

  /** How it leaves the house. A grant by mail is no service in law: nothing depends on its day. */
  @Column('text')
  channel!: NoticeChannel;

  /** Null for every way but the post. */
  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId!: string | null;

  /** On our own portal: the day on which the addressee was told that it waits there. */
  @Column('date', { name: 'notified_on', nullable: true })
  notifiedOn!: LocalDate | null;

  /** In the mailbox of the account: since when it lies there, by our clock, after the provider had confirmed it. */
  @Column('timestamptz', { name: 'provided_at', nullable: true })
  providedAt!: Date | null;

  /** The provider's number of it: what the provision is proved with. */
  @Column('text', { name: 'provision_number', nullable: true })
  provisionNumber!: string | null;

  @Column('timestamptz', { name: 'fetched_at', nullable: true })
  fetchedAt!: Date | null;

  /** Nobody fetched it in time, or another one took its place. */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: LocalDate | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('date', { name: 'served_on', nullable: true })
  servedOn!: LocalDate | null;

  @Column('date', { name: 'remedy_ends_on', nullable: true })
  remedyEndsOn!: LocalDate | null;
}

/** What happened to a case; append only. */
@Entity('case_event')
export class CaseEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  event!: string;

  /** Name of the clerk; null for citizens and the system. */
  @Column('text', { name: 'actor_name', nullable: true })
  actorName!: string | null;

  @Column('bytea', { name: 'note_sealed', nullable: true })
  noteSealed!: Buffer | null;

  /** Event of another engine that this answers: a repeated delivery changes nothing. */
  @Column('uuid', { name: 'source_event_id', nullable: true })
  sourceEventId!: string | null;
}
