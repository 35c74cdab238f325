import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MessageState = 'queued' | 'sent';

/** A mail. Recipient, subject and text are sealed together and blanked after delivery. */
@Entity('message')
export class MessageRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** What it is about, for operators: `application-received`. */
  @Column('text')
  purpose!: string;

  @Column('text')
  state!: MessageState;

  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
