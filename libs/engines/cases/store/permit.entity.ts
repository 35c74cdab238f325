import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

/** A permit that was issued. For whom and what is sealed; zone and days are not personal. */
@Entity('permit')
export class PermitRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('text')
  department!: string;

  /** Printed on it, also as a QR code: opens the page that checks it. */
  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  area!: string | null;

  @Column('bytea', { name: 'subject_sealed' })
  subjectSealed!: Buffer;

  @Column('date', { name: 'valid_from' })
  validFrom!: LocalDate;

  /** The last day. */
  @Column('date', { name: 'valid_to' })
  validTo!: LocalDate;

  @Column('uuid', { name: 'document_id' })
  documentId!: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt!: Date | null;

  /** The day from which another permit takes its place. */
  @Column('date', { name: 'replaced_from', nullable: true })
  replacedFrom!: LocalDate | null;

  /** The day on which its holder was told that it ends. */
  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: LocalDate | null;
}
