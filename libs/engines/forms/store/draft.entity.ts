import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

/** Answers on their way; sealed, because nobody but their author may read them. */
@Entity('draft')
export class DraftRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('int', { name: 'service_version' })
  serviceVersion!: number;

  /** The day whose settings tailored the form. */
  @Column('date', { name: 'started_on' })
  startedOn!: LocalDate;

  /** What it shall be to what is there already: its code in the service; null for a first application. */
  @Column('text', { name: 'follow_up', nullable: true })
  followUp!: string | null;

  /** What it follows; the engine above knows what that is. */
  @Column('uuid', { nullable: true })
  follows!: string | null;

  @Column('bytea', { name: 'answers_sealed' })
  answersSealed!: Buffer;

  /** What could not be saved yet and what has to be told; null when there is nothing. */
  @Column('bytea', { name: 'notes_sealed', nullable: true })
  notesSealed!: Buffer | null;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('date', { name: 'delete_on' })
  deleteOn!: LocalDate;

  /** The day of deletion that its author was told of; null, or an older day, when they were not. */
  @Column('date', { name: 'warned_for', nullable: true })
  warnedFor!: LocalDate | null;

  /** Whose it is, once somebody with an account has begun it or gone on with it. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}
