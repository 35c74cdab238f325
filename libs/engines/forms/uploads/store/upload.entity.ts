import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileKind } from '#sdk/form';

/** Nobody opens a file before it is clean; a refused one has no bytes any more. */
export type UploadState = 'quarantined' | 'clean' | 'refused';

/** A file that somebody added to a form. It belongs to a draft, then to a case; one that belongs to neither is swept away. */
@Entity('upload')
export class UploadRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'draft_id', nullable: true })
  draftId!: string | null;

  /** No foreign key: cases stand above forms. */
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  /** The message of the case that it came with; null for what came with the application. */
  @Column('uuid', { name: 'message_id', nullable: true })
  messageId!: string | null;

  /** The correction that it was sent for, until the desk has taken it over; null for all others. */
  @Column('uuid', { name: 'correction_id', nullable: true })
  correctionId!: string | null;

  @Column('bytea', { name: 'name_sealed' })
  nameSealed!: Buffer;

  @Column('text')
  kind!: FileKind;

  /** Bytes as they are kept, before sealing. */
  @Column('int')
  size!: number;

  /** Of the bytes as they arrived: the same file twice is one file. */
  @Column('bytea')
  sha256!: Buffer;

  @Column('text')
  state!: UploadState;

  @Column('text', { name: 'storage_key' })
  storageKey!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;
}
