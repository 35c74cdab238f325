import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

export type LetterState = 'queued' | 'dispatched' | 'cancelled';

/** A letter in the print queue, and the record of its dispatch (Aufgabe zur Post). */
@Entity('letter')
export class LetterRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'document_id' })
  documentId!: string;

  /** The thing that it belongs to, such as a case; its engine hears of the dispatch. */
  @Column('uuid', { name: 'about_id' })
  aboutId!: string;

  /** The number that people know that thing by. */
  @Column('text', { name: 'about_reference' })
  aboutReference!: string;

  @Column('text')
  department!: string;

  /** Who alone may see it in that department; null for everybody there. */
  @Column('uuid', { name: 'restricted_to', array: true, nullable: true })
  restrictedTo!: string[] | null;

  @Column('text')
  subject!: string;

  @Column('bytea', { name: 'recipient_sealed' })
  recipientSealed!: Buffer;

  @Column('int')
  pages!: number;

  @Column('text')
  state!: LetterState;

  @Column('timestamptz', { name: 'queued_at' })
  queuedAt!: Date;

  @Column('date', { name: 'dispatched_on', nullable: true })
  dispatchedOn!: LocalDate | null;

  @Column('uuid', { name: 'dispatched_by', nullable: true })
  dispatchedBy!: string | null;

  @Column('text', { name: 'dispatched_by_name', nullable: true })
  dispatchedByName!: string | null;
}
