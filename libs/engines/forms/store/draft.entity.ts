import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

/** Answers on their way; sealed, because nobody but their author may read them. */
@Entity('draft')
export class DraftRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('int', { name: 'service_version' })
  serviceVersion!: number;

  /** The day whose settings tailored the form. */
  @Column('date', { name: 'started_on' })
  startedOn!: LocalDate;

  @Column('bytea', { name: 'answers_sealed' })
  answersSealed!: Buffer;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('date', { name: 'delete_on' })
  deleteOn!: LocalDate;

  /** Whose it is, once somebody with an account has begun it or gone on with it. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}
