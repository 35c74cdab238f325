import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MessageDirection = 'to-citizen' | 'to-office';

/** One message of a case. It is written once and never changed; only that it was read is added. */
@Entity('case_message')
export class CaseMessageRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  /** Made by whoever writes: the same message sent twice is one. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  direction!: MessageDirection;

  @Column('bytea', { name: 'text_sealed' })
  textSealed!: Buffer;

  /** Name of the clerk; null for the citizen. */
  @Column('text', { name: 'author_name', nullable: true })
  authorName!: string | null;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}

/** Asked; answered and waiting for the desk; taken over into the answers; not taken over; taken back by the desk. */
export type CorrectionState = 'open' | 'sent' | 'accepted' | 'refused' | 'taken-back';

/** Fields that the office asked to be corrected. What the citizen sends stays here until the desk takes it over. */
@Entity('case_correction')
export class CaseCorrectionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  state!: CorrectionState;

  /** Paths in the answers. */
  @Column('text', { array: true })
  fields!: string[];

  @Column('bytea', { name: 'reason_sealed' })
  reasonSealed!: Buffer;

  /** The answers as they were when the correction was sent. */
  @Column('bytea', { name: 'before_sealed', nullable: true })
  beforeSealed!: Buffer | null;

  /** The answers as they would be. */
  @Column('bytea', { name: 'after_sealed', nullable: true })
  afterSealed!: Buffer | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('text', { name: 'asked_by_name' })
  askedByName!: string;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('text', { name: 'settled_by_name', nullable: true })
  settledByName!: string | null;
}

/** What somebody thought of the service, once per case. */
@Entity('case_rating')
export class CaseRatingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('text')
  department!: string;

  /** 1 to 5, 5 is best. */
  @Column('int')
  stars!: number;

  @Column('bytea', { name: 'text_sealed', nullable: true })
  textSealed!: Buffer | null;

  @Column('timestamptz', { name: 'rated_at' })
  ratedAt!: Date;
}
