import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Link and code by which a draft is opened on another device. Hashed to check; sealed to show again to whoever has the draft open. */
@Entity('draft_resume')
export class DraftResumeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'draft_id' })
  draftId!: string;

  @Column('bytea', { name: 'link_hash' })
  linkHash!: Buffer;

  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  /** Link, code, and the address that somebody gave. */
  @Column('bytea')
  sealed!: Buffer;

  /** Keyed hash of that address: to count how many mails went there. */
  @Column('text', { name: 'address_print', nullable: true })
  addressPrint!: string | null;

  /** Mails with the link so far. */
  @Column('int')
  mails!: number;

  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt!: Date | null;
}
